import type { ReactNode } from 'react'
import { counted, type Noun } from '@/domain/text/dutch'
import { EmptyState } from '../elements/empty-state'
import { Link } from '../elements/link'

/** What stands in the place of a list with nothing in it: ways on, each with what it would give. */
export function NothingFound({
  noun,
  all,
  ways,
}: {
  noun: Noun
  /** The address of the whole list. */
  all: string
  /** The list without one of the choices. */
  ways: { label: string; href: string; count: number }[]
}): ReactNode {
  const useful = ways.filter(({ count }) => count > 0)
  return (
    <>
      <EmptyState>
        Niets gevonden. <Link href={all}>Bekijk de hele lijst</Link>
        {useful.length > 0 && ', of laat iets weg:'}
      </EmptyState>
      {useful.length > 0 && (
        <ul className="grid gap-2">
          {useful.map(({ label, href, count }) => (
            <li key={href}>
              <Link href={href} className="inline-block py-0.5">
                zonder “{label}”
              </Link>{' '}
              <span className="text-muted">{counted({ count, noun })}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
