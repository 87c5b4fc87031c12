import { Fragment, type ReactNode } from 'react'
import { formatNumber } from '@/domain/text/dutch'
import type { SearchResults } from '@/domain/search/search'
import { maxQueryLength, stringifySearchQuery, type SearchQuery } from '@/domain/search/search-query'
import { websiteName } from '@/domain/text/website-name'
import { EmptyState } from '../elements/empty-state'
import { Link } from '../elements/link'
import { Notice } from '../elements/notice'
import { Pagination } from '../lists/pagination'
import { SearchHits } from './search-hits'
import { SearchKinds } from './search-kinds'

/** What a search found; `elsewhere` is the same search on another site. */
export function SearchAnswer({
  query,
  cut,
  results: { hits, total, page, pages, counts, didYouMean },
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
      {cut && <Notice>De zoekvraag was te lang. Er is gezocht met de eerste {maxQueryLength} tekens.</Notice>}
      <p role="status" className="font-semibold">
        {found} voor “{query.text}”
      </p>
      {didYouMean.question && (
        <p className="mt-4">
          Bedoelde je <SearchFor words={didYouMean.question} />?
        </p>
      )}
      <SearchKinds query={query} counts={counts} />
      {total > 0 ? (
        <>
          <SearchHits hits={hits} />
          {elsewhere && (
            <p className="mt-6 print:hidden">
              <Link href={elsewhere}>
                Zoek “{query.text}” op {websiteName(elsewhere)}
              </Link>
            </p>
          )}
        </>
      ) : (
        <EmptyState>
          De gids heeft hier niets over. Probeer minder of andere woorden
          {elsewhere && (
            <>
              , of <Link href={elsewhere}>zoek hiermee op {websiteName(elsewhere)}</Link>
            </>
          )}
          .
          {didYouMean.alternatives.length > 0 && (
            <span className="mt-2 block">
              Wel iets te vinden is er met:{' '}
              {didYouMean.alternatives.map((words, place) => (
                <Fragment key={words}>
                  {place > 0 && ', '}
                  <SearchFor words={words} />
                </Fragment>
              ))}
              .
            </span>
          )}
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

function SearchFor({ words }: { words: string }): ReactNode {
  return <Link href={stringifySearchQuery({ text: words, kind: null, page: 1 })}>{words}</Link>
}
