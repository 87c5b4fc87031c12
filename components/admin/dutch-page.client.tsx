'use client'

import { useEffect, type ReactNode } from 'react'

import { translatePage } from './internals/translate-page'

/** Around the whole admin: what its parts say in English of their own is Dutch too. */
export function DutchPage({ children }: { children: ReactNode }): ReactNode {
  useEffect(() => translatePage(document.body), [])
  return children
}
