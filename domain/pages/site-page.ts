import type { Prose } from '../prose/prose'

/** Where the pages about the guide itself stand, each right below the root. */
export const sitePagePaths = ['over', 'toegankelijkheid', 'privacy'] as const

export type SitePagePath = (typeof sitePagePaths)[number]

export function isSitePagePath(candidate: string): candidate is SitePagePath {
  return sitePagePaths.some((path) => path === candidate)
}

/** A page about the guide itself, as visitors read it. */
export interface SitePage {
  id: number
  /** Where it stands. */
  slug: SitePagePath
  title: string
  description: string
  body: PageBody
  /** ISO 8601. */
  updatedAt: string
}

/** A link to such a page. */
export interface SitePageLink {
  path: SitePagePath
  title: string
}

/** Running text divided by headings. */
export type PageBody = PagePassage[]

export interface PagePassage {
  /** `null` for what stands above the first heading. */
  heading: PassageHeading | null
  prose: Prose
}

export interface PassageHeading {
  /** The id of the heading on its page. */
  anchor: string
  /** No level is skipped: an `h3` has an `h2` somewhere above it. */
  level: 'h2' | 'h3'
  title: string
}
