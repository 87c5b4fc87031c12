import type { ReactNode } from 'react'
import { citeSource } from '@/domain/cite/cite-source'
import { toCOinS } from '@/domain/cite/to-coins'
import type { SourceRow } from '@/domain/sources/source'

/**
 * A source for the button of a reference manager, which takes it instead of the page: nothing to see, found by its
 * class. The page of a theme has none, since the theme itself is what people refer to there.
 */
export function Coins({ source }: { source: SourceRow }): ReactNode {
  return <span className="Z3988" title={toCOinS(citeSource(source))} />
}

/** The same in a list, where fifty descriptions would weigh more than the list itself. */
export function ListedCoins({ source }: { source: SourceRow }): ReactNode {
  return <Coins source={{ ...source, description: null }} />
}
