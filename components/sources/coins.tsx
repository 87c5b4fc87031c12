import type { ReactNode } from 'react'
import type { Citable } from '@/domain/cite/citable'
import { toCOinS } from '@/domain/cite/to-coins'

/** A work for reference managers: nothing to see, found by its class. */
export function Coins({ work }: { work: Omit<Citable, 'accessed'> }): ReactNode {
  return <span className="Z3988" title={toCOinS(work)} />
}
