import { paths } from './paths'
import type { Site } from './site'

/** One step on the way to a page. */
export interface Step {
  label: string
  href: string
}

/** The way down to a page, without the page itself; by the kind of page. What people and machines are shown. */
export const trailTo = {
  page: ({ name }: Site): Step[] => [{ label: name, href: paths.home }],
  topic: (site: Site): Step[] => [...trailTo.page(site), { label: 'Thema’s', href: paths.topics }],
  question: (site: Site): Step[] => [...trailTo.page(site), { label: 'Vragen', href: paths.questions }],
  source: (site: Site): Step[] => [...trailTo.page(site), { label: 'Bronnen', href: paths.sources }],
  woo: (site: Site): Step[] => [...trailTo.page(site), { label: 'Een Woo-verzoek doen', href: paths.woo }],
  organisation: (site: Site): Step[] => [
    ...trailTo.page(site),
    { label: 'Organisaties', href: paths.organisations },
  ],
} as const
