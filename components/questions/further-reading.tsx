import type { ReactNode } from 'react'
import type { Citable } from '@/domain/cite/citable'
import { exportAddress, formatNames } from '@/domain/exports/formats'
import { paths } from '@/domain/site/paths'
import { sourceKinds } from '@/domain/sources/source-kind'
import type { FurtherReading as Further } from '@/domain/topics/topic'
import { formatDate } from '@/domain/text/dutch'
import { Apa } from '../exports/apa'
import { Link } from '../elements/link'
import { LinkedText } from '../elements/linked-text'

/** What a reader can go on with from a question: folded away on a screen, open on paper. */
export function FurtherReading({
  question,
  further,
  work,
}: {
  /** Its key. */
  question: string
  further: Further
  /** The question as a work to refer to, where it is public. */
  work?: Citable
}): ReactNode {
  return (
    <details className="mt-2 font-sans text-small sm:mr-9 sm:ml-14">
      <summary className="w-fit cursor-pointer py-1 text-accent print:list-none print:break-after-avoid print:text-ink">
        Verder met deze vraag
      </summary>
      <dl className="mb-2 max-w-measure [&_dd]:mt-1 [&_dd]:break-inside-avoid [&_dt]:mt-3 [&_dt]:break-after-avoid [&_dt]:text-muted">
        <Organisations organisations={further.organisations} />
        {further.organisations.some(({ wooRequest }) => wooRequest) && (
          <dd className="print:hidden">
            <Link href={paths.wooLetter({ question })}>Maak een Woo-verzoek over deze vraag</Link>
          </dd>
        )}
        <Sources sources={further.sources} />
        <Terms terms={further.terms} />
        <Publications publications={further.publications} />
        {work && <Citation question={question} work={work} />}
      </dl>
    </details>
  )
}

function Organisations({ organisations }: Pick<Further, 'organisations'>): ReactNode {
  return (
    <Entries term="Wie erover gaan" entries={organisations}>
      {({ slug, name, abbreviation, role, wooRequest }) => (
        <>
          <Link href={paths.organisation(slug)}>{name}</Link>
          {abbreviation && abbreviation !== name && ` (${abbreviation})`}
          {role && (
            <>
              : <LinkedText text={role} />
            </>
          )}
          {wooRequest && (
            <>
              {' '}
              <Link href={wooRequest}>
                Woo-verzoek<span className="sr-only"> bij {name}</span>
              </Link>
            </>
          )}
        </>
      )}
    </Entries>
  )
}

function Sources({ sources }: Pick<Further, 'sources'>): ReactNode {
  return (
    <Entries term="Wat te lezen" entries={sources}>
      {({ slug, title, url, kind, year }) => (
        <>
          <Link href={url ?? paths.source(slug)}>{title}</Link> ({sourceKinds[kind]}
          {year && `, ${year}`})
        </>
      )}
    </Entries>
  )
}

function Terms({ terms }: Pick<Further, 'terms'>): ReactNode {
  return (
    <Entries term="Waarop te zoeken" entries={terms}>
      {({ term, url }) => (
        <>
          <Link href={paths.searchFor(term)}>{term}</Link>, <Link href={url}>op bron.live</Link>
        </>
      )}
    </Entries>
  )
}

function Publications({ publications }: Pick<Further, 'publications'>): ReactNode {
  return (
    <Entries term="Wat al verscheen" entries={publications}>
      {({ title, url, medium, date }) => (
        <>
          <Link href={url}>{title}</Link>
          {medium && `, ${medium}`}
          {date && `, ${formatDate(date)}`}
        </>
      )}
    </Entries>
  )
}

/** What reference managers read; the other files of a question are in the list of questions. */
const formats = ['ris', 'bib'] as const

function Citation({ question, work }: { question: string; work: Citable }): ReactNode {
  return (
    <>
      <dt>Verwijzen en meenemen</dt>
      <dd className="select-all">
        <Apa work={work} />
      </dd>
      <dd className="flex flex-wrap gap-x-4 print:hidden">
        {formats.map((format) => (
          <Link
            key={format}
            href={exportAddress({ address: paths.question(question), format })}
            className="inline-block py-0.5"
          >
            {formatNames[format]}
          </Link>
        ))}
      </dd>
    </>
  )
}

/** A term with all that it has; nothing at all where it has nothing. */
function Entries<Entry>({
  term,
  entries,
  children,
}: {
  term: string
  entries: Entry[]
  children: (entry: Entry) => ReactNode
}): ReactNode {
  if (entries.length === 0) return null
  return (
    <>
      <dt>{term}</dt>
      {entries.map((entry, index) => (
        <dd key={index}>{children(entry)}</dd>
      ))}
    </>
  )
}
