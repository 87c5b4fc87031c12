import type { AboutPage, Thing, WebPage } from 'schema-dts'

import { absolute } from '../text/absolute'
import { paths } from '../site/paths'
import type { Site } from '../site/site'
import type { SitePage } from '../pages/site-page'
import { trailTo } from '../site/trail'
import { breadcrumbNode } from './breadcrumb'
import { partOfSite } from './site'

/** A page about the guide itself and the way to it. */
export function sitePageNodes({
  page: { slug, title, description, updatedAt },
  site,
  base,
}: {
  page: SitePage
  site: Site
  base: string
}): Exclude<Thing, string>[] {
  const url = absolute({ base, path: paths.sitePage(slug) })
  const page: Exclude<AboutPage | WebPage, string> = {
    '@type': slug === 'over' ? 'AboutPage' : 'WebPage',
    '@id': url,
    url,
    name: title,
    description: description || undefined,
    inLanguage: 'nl',
    isPartOf: partOfSite(base),
    dateModified: updatedAt,
  }
  const steps = [...trailTo.page(site), { label: title, href: paths.sitePage(slug) }]
  return [page, breadcrumbNode({ steps, base })]
}
