import type { ReactNode } from 'react'
import { formatNumber } from '@/domain/dutch'
import type { SearchResults } from '@/domain/search'
import { longestQuery, stringifySearchQuery, type SearchQuery } from '@/domain/search-query'
import { websiteName } from '@/domain/website-name'
import { EmptyState } from './empty-state'
import { Link } from './link'
import { Notice } from './notice'
import { Pagination } from './pagination'
import { SearchHits } from './search-hits'
import { SearchKinds } from './search-kinds'

/** What a search found; `elsewhere` is the same search on another site, for when nothing was. */
export function SearchAnswer({
  query,
  cut,
  results: { hits, total, page, pages, counts, meant },
  elsewhere,
}: {
  query: SearchQuery
  cut: boolean
  results: SearchResults
  elsewhere: string | null
}): ReactNode {
  const found = total === 1 ? '1 resultaat' : `${formatNumber(total)} resultaten`
  return (
    <div className="pt-8">
      {cut && <Notice>De zoekvraag was te lang. Er is gezocht met de eerste {longestQuery} tekens.</Notice>}
      <p role="status" className="font-semibold">
        {found} voor “{query.text}”
      </p>
      {meant && (
        <p className="mt-4">
          Bedoelde je <Link href={stringifySearchQuery({ text: meant, kind: null, page: 1 })}>{meant}</Link>?
        </p>
      )}
      <SearchKinds query={query} counts={counts} />
      {total > 0 ? (
        <SearchHits hits={hits} />
      ) : (
        <EmptyState>
          De gids heeft hier niets over. Probeer minder of andere woorden
          {elsewhere && (
            <>
              , of <Link href={elsewhere}>zoek hiermee op {websiteName(elsewhere)}</Link>
            </>
          )}
          .
        </EmptyState>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(target) => stringifySearchQuery({ ...query, page: target })}
      />
    </div>
  )
}
