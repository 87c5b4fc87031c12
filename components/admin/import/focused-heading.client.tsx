'use client'

import type { ReactNode } from 'react'

/** The heading of what has just come, where somebody who cannot see it goes on reading. */
export function FocusedHeading({ children }: { children: string }): ReactNode {
  return (
    <h2 ref={focus} tabIndex={-1}>
      {children}
    </h2>
  )
}

function focus(heading: HTMLHeadingElement | null): void {
  heading?.focus()
}
