import { cache } from 'react'
import { z } from 'zod'

import { safeHref } from '@/domain/text/safe-href'
import { siteDefaults, type Site } from '@/domain/site/site'
import { sitePagePaths } from '@/domain/pages/site-page'
import { sql } from '@/server/database/public-sql'

import { oncePerRevision } from '../core/once-per-revision'
import { rows } from '../core/rows'
import { unreachableColumn, unreachableRows } from '../link-checks/unreachable-row'

/** Where a search term leads on to, with `{term}` in its place. */
export async function getFeedSearchURL(): Promise<string> {
  return (await readSettings()).feedSearchURL
}

/** What is set once for the whole site, with the public pages about it in the order in which their addresses are listed. */
export const getSite = cache(async (): Promise<Site> => {
  const { feedSearchURL: _, footerLinks, pages, ...site } = await readSettings()
  return {
    ...site,
    footerLinks: footerLinks.filter(({ url }) => safeHref(url) !== null),
    pages: pages.toSorted((a, b) => sitePagePaths.indexOf(a.path) - sitePagePaths.indexOf(b.path)),
  }
})

const row = z.object({
  name: z.string(),
  tagline: z.string(),
  introduction: z.string(),
  feedSearchURL: z.string(),
  contact: z.string().nullable(),
  dataLicence: z.string().nullable(),
  footerLinks: z.array(z.object({ label: z.string(), url: z.string() })),
  pages: z.array(z.object({ path: z.enum(sitePagePaths), title: z.string() })),
  unreachableLinks: unreachableRows,
})

/** One statement for each revision, since every page needs it. The defaults hold until the settings are first saved. */
const readSettings = cache(
  oncePerRevision(async (): Promise<z.output<typeof row>> => {
    const { name, tagline, introduction, feedSearchURL } = siteDefaults
    const [settings] = await rows({
      row,
      query: sql`
      select coalesce(s.name, ${name}) as name,
        case when s.id is null then ${tagline} else coalesce(s.tagline, '') end as tagline,
        case when s.id is null then ${introduction} else coalesce(s.introduction, '') end as introduction,
        coalesce(s.feed_search_u_r_l, ${feedSearchURL}) as "feedSearchURL",
        nullif(s.contact, '') as contact, nullif(s.data_licence, '') as "dataLicence",
        coalesce((select json_agg(json_build_object('label', l.label, 'url', l.url) order by l._order)
          from site_footer_links l where l._parent_id = s.id), '[]') as "footerLinks",
        coalesce((select json_agg(json_build_object('path', p.path, 'title', p.title))
          from public_pages p), '[]') as pages, ${unreachableColumn} as "unreachableLinks"
      from (select) guide left join site s on true limit 1`,
    })
    if (!settings) throw new Error('A query that always has one row had none.')
    return settings
  }),
)
