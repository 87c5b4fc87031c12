import type { ReactNode } from 'react'

/** A document with nothing around the page: what Next itself makes a visitor load. */
export default function EmptyLayout({ children }: { children: ReactNode }): ReactNode {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  )
}
