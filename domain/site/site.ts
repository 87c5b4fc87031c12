import type { UnreachableLinks } from '../link-checks/unreachable-link'
import type { SitePageLink } from '../pages/site-page'

/** What the settings of the site are until somebody changes them. */
export const siteDefaults = {
  name: 'Gids',
  tagline: 'Onderzoek beginnen met goede vragen',
  introduction:
    'De gids helpt journalisten en onderzoekers op weg. Per thema staan er onderzoeksvragen, de organisaties die erover gaan met hun rol, en bronnen die het lezen waard zijn. Elke vraag heeft een eigen, blijvende link.',
  feedSearchURL: 'https://bron.live/zoeken?zoek={term}',
} as const

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
  /** Of all addresses that pages lead to. */
  unreachableLinks?: UnreachableLinks
}
