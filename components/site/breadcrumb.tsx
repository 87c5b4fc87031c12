import type { ReactNode } from 'react'
import type { Step } from '@/domain/site/trail'
import { Link } from '../elements/link'

/** The way up from a page; the page itself closes it, by its title in `lang` where that is not Dutch. */
export function Breadcrumb({
  trail,
  here,
  lang,
}: {
  trail: Step[]
  here: string
  lang?: string | null
}): ReactNode {
  return (
    <nav aria-label="Kruimelpad" className="pt-6 text-small text-muted print:hidden">
      <ol className="flex flex-wrap">
        {trail.map(({ label, href }) => (
          <li key={href} className="after:mx-2 after:content-['/'/'']">
            <Link href={href} className="inline-block py-0.5 text-inherit">
              {label}
            </Link>
          </li>
        ))}
        <li aria-current="page" lang={lang ?? undefined} className="py-0.5">
          {here}
        </li>
      </ol>
    </nav>
  )
}
