import type { ReactNode } from 'react'

import { archivedOn } from '@/domain/link-checks/unreachable-link'
import { safeHref } from '@/domain/text/safe-href'
import type { SavedPage } from '@/server/link-checks/saved-page'

/** In sentences: the copy that there is of an address in the archive, and what came of asking for a new one. */
export function SavedPageNote({ saved: { archived, isWanted, problem } }: { saved: SavedPage }): ReactNode {
  const href = archived && safeHref(archived.url)
  return (
    <>
      {archived && href !== null && (
        <>
          Er is een{' '}
          <a href={href} rel="noopener noreferrer">
            {archivedOn(archived)}
          </a>
          .{' '}
        </>
      )}
      {isWanted && 'Het archief is om een nieuwe bewaarde versie gevraagd. '}
      {problem !== null && `Een nieuwe bewaarde versie kwam er niet. ${problem} `}
    </>
  )
}
