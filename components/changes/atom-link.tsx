import type { ReactNode } from 'react'
import { Icon } from '../elements/icon'
import { Link } from '../elements/link'

/** To the changes as a feed, for who follows them in a reader of feeds. */
export function AtomLink({ href }: { href: string }): ReactNode {
  return (
    <p className="mt-3 font-sans text-small print:hidden">
      <Link href={href} className="inline-flex items-center gap-1.5 py-1">
        <Icon name="feed" />
        Volg als Atom-feed
      </Link>
    </p>
  )
}
