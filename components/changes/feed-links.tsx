import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import type { FeedLink } from '@/domain/topics/topic'
import { Link } from '../elements/link'

/** Search terms to go on with: in the guide itself, and in overheidsdocumenten elsewhere. */
export function FeedLinks({ feeds }: { feeds: FeedLink[] }): ReactNode {
  return (
    <>
      <p className="mt-2 max-w-measure">
        Zoek met deze termen verder in de gids, of in de overheidsdocumenten op bron.live.
      </p>
      <ul className="mt-4 max-w-[46rem]">
        {feeds.map(({ term, url }) => (
          <li
            key={term}
            className="flex flex-wrap items-baseline gap-x-6 border-b border-line py-2 first:border-t"
          >
            <bdi className="grow font-serif text-question font-medium">{term}</bdi>
            <Link
              href={paths.searchFor(term)}
              label={`Zoek “${term}” in de gids`}
              className="py-1 text-small print:hidden"
            >
              in de gids
            </Link>
            <Link href={url} label={`Zoek “${term}” op bron.live`} className="py-1 text-small">
              op bron.live
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
