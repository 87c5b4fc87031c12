import type { ReactNode } from 'react'

/** What stands where a list would be, when there is nothing to list. */
export function EmptyState({ children }: { children: ReactNode }): ReactNode {
  return <p className="max-w-measure py-8 font-serif text-lead text-muted">{children}</p>
}
