import type { CollectionPage, Thing } from 'schema-dts'

import { absolute } from '../text/absolute'
import type { Site } from '../site/site'
import { trailTo } from '../site/trail'
import { breadcrumbNode } from './breadcrumb'
import { partOfSite } from './site'

/** A page that lists what the guide has of one kind, and the way to it. */
export function listPageNodes({
  site,
  title,
  description,
  path,
  base,
}: {
  site: Site
  title: string
  description: string
  path: string
  base: string
}): Exclude<Thing, string>[] {
  const url = absolute({ base, path })
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: 'nl',
    isPartOf: partOfSite(base),
  }
  return [page, breadcrumbNode({ steps: [...trailTo.page(site), { label: title, href: path }], base })]
}
