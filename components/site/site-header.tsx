import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { paths } from '@/domain/site/paths'
import { Link } from '../elements/link'
import { SiteSearch } from '../search/site-search'

export type Section = keyof typeof sections

const sections = {
  topics: { label: 'Thema’s', href: paths.topics },
  questions: { label: 'Vragen', href: paths.questions },
  organisations: { label: 'Organisaties', href: paths.organisations },
  sources: { label: 'Bronnen', href: paths.sources },
  changes: { label: 'Wijzigingen', href: paths.changes },
} as const

export function SiteHeader({ name, current }: { name: string; current?: Section }): ReactNode {
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex min-h-16 max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2 sm:px-8 lg:px-10 print:px-0">
        <Link
          href={paths.home}
          className="py-1 font-serif text-subtitle font-bold tracking-tight text-ink no-underline"
        >
          {name}
          <span
            aria-hidden
            className="ml-0.5 inline-block size-[0.4em] rounded-[50%_50%_50%_0] bg-accent print:hidden"
          />
        </Link>
        <SiteSearch />
        <nav aria-label="Hoofdmenu" className="max-lg:w-full lg:ml-auto print:hidden">
          <ul className="flex flex-wrap gap-x-2 max-sm:text-small min-[22rem]:gap-x-4 sm:gap-x-6">
            {Object.entries(sections).map(([section, { label, href }]) => (
              <li key={section}>
                <Link
                  href={href}
                  current={section === current}
                  className={clsx(
                    'block border-b-2 py-1 text-ink no-underline',
                    section === current ? 'border-accent' : 'border-transparent hover:border-line-strong',
                  )}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
