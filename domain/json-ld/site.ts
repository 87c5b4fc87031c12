import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts'

import { absolute } from '../absolute'
import { paths } from '../paths'
import type { Site } from '../site'

/** What the `@id` of the site itself is, for pages that are part of it. */
export function siteId(base: string): string {
  return absolute({ base, path: '/#site' })
}

/** The guide as a whole, and how to search it. */
export function siteNode({ site, base }: { site: Site; base: string }): WebSite {
  const { name, tagline, introduction } = site
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute({ base, path: paths.search })}?q={words}` },
    'query-input': 'required name=words',
  }
  return {
    '@type': 'WebSite',
    '@id': siteId(base),
    url: absolute({ base, path: paths.home }),
    name,
    alternateName: tagline || undefined,
    description: introduction || undefined,
    inLanguage: 'nl',
    potentialAction: search,
  }
}
