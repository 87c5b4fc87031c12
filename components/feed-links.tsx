import type { ReactNode } from 'react'
import type { FeedLink } from '@/domain/topic'
import { Link } from './link'

/** Search terms that lead on to overheidsdocumenten elsewhere. */
export function FeedLinks({ feeds }: { feeds: FeedLink[] }): ReactNode {
  return (
    <>
      <p className="mt-2 max-w-measure">
        Zoek met deze termen verder in de overheidsdocumenten op bron.live.
      </p>
      <ul className="mt-4 flex flex-wrap gap-2">
        {feeds.map(({ term, url }) => (
          <li key={term}>
            <Link
              href={url}
              className="inline-block rounded-round bg-accent-soft px-4 py-1.5 font-medium no-underline hover:underline"
            >
              {term}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
