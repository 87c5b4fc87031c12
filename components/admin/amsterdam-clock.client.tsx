'use client'

import type { ReactNode } from 'react'

import { setAmsterdamClock } from './internals/amsterdam-clock'

// Before anything is rendered in the browser.
if (typeof window !== 'undefined') setAmsterdamClock(Intl)

/** Around the whole admin: its times are those of the Netherlands. */
export function AmsterdamClock({ children }: { children: ReactNode }): ReactNode {
  return children
}
