import type { ReactNode } from 'react'
import type { Citable } from '@/domain/cite/citable'
import { Apa } from './apa'
import { Icon } from '../elements/icon'
import { Link } from '../elements/link'

/** How to refer to a page: in words, to copy, and as files for reference managers. */
export function Cite({
  work,
  files = [],
}: {
  work: Citable
  files?: { label: string; href: string }[]
}): ReactNode {
  return (
    <>
      <p className="mt-3 max-w-measure bg-sunken px-4 py-3 select-all">
        <Apa work={work} />
      </p>
      {files.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-x-6 text-small print:hidden">
          {files.map(({ label, href }) => (
            <li key={href}>
              <Link href={href} className="inline-flex items-center gap-1.5 py-1">
                <Icon name="download" />
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
