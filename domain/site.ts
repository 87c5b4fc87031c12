import type { SitePageLink } from './site-page'

/** What an editor sets once for the whole site. */
export interface Site {
  name: string
  tagline: string
  introduction: string
  contact: string | null
  dataLicence: string | null
  footerLinks: { label: string; url: string }[]
  /** The public pages about the guide itself. */
  pages: SitePageLink[]
}
