import type { ReactNode } from 'react'
import type { Site } from '@/domain/site/site'
import { holdUnreachableLinks } from '../elements/unreachable-links'
import { SiteFooter } from './site-footer'
import { SiteHeader, type Section } from './site-header'

/** What every public page has around it. */
export function SiteFrame({
  site,
  current,
  bar,
  children,
}: {
  site: Site
  /** The part of the site that the page belongs to, if any. */
  current?: Section
  /** What stands above the header, over the whole width. */
  bar?: ReactNode
  children: ReactNode
}): ReactNode {
  if (site.unreachableLinks) holdUnreachableLinks(site.unreachableLinks)
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <a
        href="#inhoud"
        className="absolute top-2 left-4 z-10 rounded-small bg-surface px-4 py-2 not-focus:sr-only print:hidden"
      >
        Naar de inhoud
      </a>
      {bar}
      <SiteHeader name={site.name} current={current} />
      <main
        id="inhoud"
        tabIndex={-1}
        className="mx-auto w-full max-w-page grow px-4 pb-12 sm:px-8 lg:px-10 print:px-0 print:pb-0"
      >
        {children}
      </main>
      <SiteFooter site={site} />
    </div>
  )
}
