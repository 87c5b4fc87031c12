import type { ReactNode } from 'react'
import { splitAtAddresses } from '@/domain/document/split-at-addresses'
import { Link } from './link'

/** Plain text in which the addresses that somebody typed are links. */
export function LinkedText({ text }: { text: string }): ReactNode {
  return splitAtAddresses(text).map(({ text: part, url }, place) =>
    url === null ? (
      part
    ) : (
      <Link key={place} href={url}>
        {part}
      </Link>
    ),
  )
}
