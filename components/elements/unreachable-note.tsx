import type { ReactNode } from 'react'
import { archivedOn, unreachableSince, type UnreachableLink } from '@/domain/link-checks/unreachable-link'

/** Behind a link that leads nowhere: since when, and the way to a copy of what it led to. */
export function UnreachableNote({ link }: { link: UnreachableLink }): ReactNode {
  const { archived } = link
  return (
    <small className="text-small font-normal text-muted">
      {' '}
      {unreachableSince(link)}
      {archived && (
        <>
          {' · '}
          <a href={archived.url} rel="noopener">
            {archivedOn(archived)}
          </a>
        </>
      )}
    </small>
  )
}
