import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts'

import { absolute } from '../text/absolute'
import { paths } from '../site/paths'
import type { Site } from '../site/site'

/** The site as what a page is part of; the front page says more of it, under the same `@id`. */
export function partOfSite(base: string): { '@type': 'WebSite'; '@id': string; url: string } {
  return {
    '@type': 'WebSite',
    '@id': absolute({ base, path: '/#site' }),
    url: absolute({ base, path: paths.home }),
  }
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
    ...partOfSite(base),
    name,
    alternateName: tagline || undefined,
    description: introduction || undefined,
    inLanguage: 'nl',
    potentialAction: search,
  }
}
