import type { Thing, WebPage } from 'schema-dts'

import { absolute } from '../text/absolute'
import { paths } from '../site/paths'
import type { Site } from '../site/site'
import type { SourcePage } from '../sources/source'
import { trailTo } from '../site/trail'
import { breadcrumbNode } from './breadcrumb'
import { referenceNode } from './reference'
import { partOfSite } from './site'

/** The page of a source, the work itself and the way to it. */
export function sourceNodes({
  source,
  site,
  base,
}: {
  source: SourcePage
  site: Site
  base: string
}): Exclude<Thing, string>[] {
  const path = paths.source(source.slug)
  const url = absolute({ base, path })
  const page: Exclude<WebPage, string> = {
    '@type': 'ItemPage',
    '@id': url,
    url,
    name: source.title,
    inLanguage: 'nl',
    isPartOf: partOfSite(base),
    dateModified: source.updatedAt,
    mainEntity: referenceNode({ reference: source, unreachableLinks: site.unreachableLinks, base }),
  }
  return [
    page,
    breadcrumbNode({ steps: [...trailTo.source(site), { label: source.title, href: path }], base }),
  ]
}
