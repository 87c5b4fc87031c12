import type { ReactNode } from 'react'

/** What the weight of the other pages is compared with. */
export default function EmptyPage(): ReactNode {
  return null
}
