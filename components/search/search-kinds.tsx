import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import { searchKindOrder, type SearchKind, type SearchResults } from '@/domain/search/search'
import { stringifySearchQuery, type SearchQuery } from '@/domain/search/search-query'
import { Chip } from '../elements/chip'

/** What a kind is called above its results. */
export const searchKindHeadings: Record<SearchKind, string> = {
  topic: 'Thema’s',
  subtopic: 'Onderwerpen',
  organisation: 'Organisaties',
  question: 'Vragen',
  source: 'Bronnen',
  page: 'Over de gids',
}

/** The results of all kinds, or of one of them; what has none is not a link, and nothing where nothing was found. */
export function SearchKinds({
  query,
  counts,
}: {
  query: SearchQuery
  counts: SearchResults['counts']
}): ReactNode {
  const all = searchKindOrder.reduce((sum, kind) => sum + counts[kind], 0)
  if (all === 0) return null
  const choices = [
    { kind: null, label: 'Alles', count: all },
    ...searchKindOrder.map((kind) => ({ kind, label: searchKindHeadings[kind], count: counts[kind] })),
  ]
  return (
    <nav aria-label="Soort resultaat" className="mt-6 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ kind, label, count }) => (
          <li key={label}>
            <Chip
              href={count > 0 ? stringifySearchQuery({ ...query, kind, page: 1 }) : null}
              current={kind === query.kind}
              chosen={kind === query.kind}
            >
              {label} <span className="text-muted tabular-nums">{formatNumber(count)}</span>
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  )
}
