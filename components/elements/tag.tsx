import type { ReactNode } from 'react'

export function Tag({ children }: { children: ReactNode }): ReactNode {
  return (
    <span className="inline-block rounded-round border border-line-strong px-2 text-small text-ink">
      {children}
    </span>
  )
}
