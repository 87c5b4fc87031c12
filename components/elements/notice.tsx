import type { ReactNode } from 'react'

/** Something that a reader should know about what stands below it. */
export function Notice({ children }: { children: ReactNode }): ReactNode {
  return (
    <div role="note" className="mb-6 max-w-measure rounded-small bg-accent-soft px-4 py-3">
      {children}
    </div>
  )
}
