import { absolute } from '../text/absolute'
import { paths } from '../site/paths'

/** What an organisation is known by on every page that speaks of it: a place on its own page. */
export function organisationId({ slug, base }: { slug: string; base: string }): string {
  return `${absolute({ base, path: paths.organisation(slug) })}#organisatie`
}
