import { Fragment, type ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { plainFields } from '@/domain/sources/source-fields'
import type { Reference } from '@/domain/topics/topic'
import { Link } from '../elements/link'
import { LinkedText } from '../elements/linked-text'
import { SourceTitle } from './source-title'

interface ReferenceOptions {
  /** Whether they stand on the page of their publisher, which need not be named again. */
  ofPublisher?: boolean
}

/** Sources as references: the title leads straight to the source, what it is and who made it stands below. */
export function ReferenceList({
  references,
  ...options
}: ReferenceOptions & { references: Reference[] }): ReactNode {
  return (
    <ol className="mt-2 max-w-[52rem]">
      {references.map((reference, index) => (
        <li
          key={reference.slug}
          className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-b border-line py-4 sm:grid-cols-[3rem_minmax(0,1fr)]"
        >
          <span aria-hidden className="font-serif text-muted tabular-nums">
            {index + 1}
          </span>
          <ReferenceEntry reference={reference} {...options} />
        </li>
      ))}
    </ol>
  )
}

/** What a source is, who made it and where it is; its own page has how to cite it and where it is used. */
export function ReferenceEntry({
  reference,
  ofPublisher = false,
}: ReferenceOptions & { reference: Reference }): ReactNode {
  const { slug, title, publisher, description, links } = reference
  const facts = plainFields.flatMap(({ words, inLine = words }) => inLine(reference) ?? [])
  return (
    <div>
      <p className="font-serif text-question font-medium">
        <SourceTitle source={reference} />
      </p>
      <p className="mt-1 text-small text-muted">
        {publisher && !ofPublisher && (
          <>
            <Link href={paths.organisation(publisher.slug)} className="text-inherit">
              {publisher.name}
            </Link>
            <Dot />
          </>
        )}
        {facts.map((fact, index) => (
          <Fragment key={fact}>
            {index > 0 && <Dot />}
            {fact}
          </Fragment>
        ))}
        {links.map((link) => (
          <Fragment key={link.url}>
            <Dot />
            {link.before && `${link.before} `}
            <Link href={link.url} className="text-inherit">
              {link.label}
            </Link>
          </Fragment>
        ))}
        <span className="print:hidden">
          <Dot />
          <Link href={paths.source(slug)} label={`Meer over ${title}`} className="text-inherit">
            meer
          </Link>
        </span>
      </p>
      {description && (
        <p className="mt-2 max-w-measure whitespace-pre-line text-muted">
          <LinkedText text={description} />
        </p>
      )}
    </div>
  )
}

function Dot(): ReactNode {
  return <span aria-hidden> · </span>
}
