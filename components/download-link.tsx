import type { ReactNode } from 'react'
import { Link } from './link'

/** Leads to the topic as a file, which the browser saves. */
export function DownloadLink({ href }: { href: string }): ReactNode {
  return (
    <p className="mt-14 print:hidden">
      <Link href={href}>Download als markdown</Link>
    </p>
  )
}
