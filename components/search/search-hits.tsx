import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { searchKindOrder, type SearchHit } from '@/domain/search/search'
import { Link } from '../elements/link'
import { OrganisationEndLine } from '../organisations/organisation-end'
import { Marked } from './marked'
import { searchKindHeadings } from './search-kinds'

/** What was found, by kind. */
export function SearchHits({ hits }: { hits: SearchHit[] }): ReactNode {
  return searchKindOrder
    .map((kind) => ({ kind, found: hits.filter((hit) => hit.kind === kind) }))
    .filter(({ found }) => found.length > 0)
    .map(({ kind, found }) => (
      <section key={kind} className="mt-8">
        <h2 className="border-b-3 border-ink pb-2 text-subtitle">{searchKindHeadings[kind]}</h2>
        <ul className="max-w-[52rem]">
          {found.map((hit, index) => (
            <Hit key={`${hit.href} ${index}`} hit={hit} />
          ))}
        </ul>
      </section>
    ))
}

function Hit({ hit }: { hit: SearchHit }): ReactNode {
  const { title, language, endedAt, href, sentence, topic, subtopic } = hit
  return (
    <li className="border-b border-line py-4">
      <p lang={language ?? undefined} className="font-serif text-question font-medium">
        <Link href={href}>
          <Marked text={title} />
        </Link>
      </p>
      <OrganisationEndLine organisation={{ endedAt, successor: null }} />
      {sentence.length > 0 && (
        <p className="mt-1 max-w-measure text-muted">
          <Marked text={sentence} />
        </p>
      )}
      {topic && (
        <p className="mt-1 text-small text-muted">
          Thema{' '}
          <Link href={paths.topic(topic.slug)} className="text-inherit">
            {topic.title}
          </Link>
          {subtopic && (
            <>
              , onderwerp <Marked text={subtopic} />
            </>
          )}
        </p>
      )}
    </li>
  )
}
