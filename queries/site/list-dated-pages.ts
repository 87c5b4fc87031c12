import { z } from 'zod'

import { sitePagePaths, type SitePagePath } from '@/domain/pages/site-page'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { topicChanged } from '../topics/topic-changed'

/** The address of a public page, and when what it shows last changed. */
export interface DatedPage {
  slug: string
  changed: Date
}

/** All topics, each with the latest change of itself and of the parts on its page. */
export async function listDatedTopics(): Promise<DatedPage[]> {
  return rows({
    row,
    query: sql`
      select t.slug, ${topicChanged} as changed
      from public_topics t order by t.slug`,
  })
}

/** All organisations, each with the latest change of itself, of its topics and of its sources. */
export async function listDatedOrganisations(): Promise<DatedPage[]> {
  return rows({
    row,
    query: sql`
      select o.slug, greatest(o.updated_at,
        (select max(t.updated_at) from topics_organisations r
          join public_topics t on t.id = r._parent_id
          where r.organisation_id = o.id),
        (select max(b.updated_at) from public_sources b
          where b.publisher_id = o.id)) as changed
      from public_organisations o order by o.slug`,
  })
}

/** All sources, each with the latest change of itself and of the topics that list it. */
export async function listDatedSources(): Promise<DatedPage[]> {
  return rows({
    row,
    query: sql`
      select b.slug, greatest(b.updated_at,
        (select max(t.updated_at) from topics_rels r
          join public_topics t on t.id = r.parent_id
          where r.sources_id = b.id and r.path = 'sources')) as changed
      from public_sources b order by b.slug`,
  })
}

/** All pages about the guide itself. */
export async function listDatedSitePages(): Promise<{ path: SitePagePath; changed: Date }[]> {
  return rows({
    row: sitePageRow,
    query: sql`select p.path, p.updated_at as changed from public_pages p order by p.path`,
  })
}

const row = z.object({ slug: z.string(), changed: z.coerce.date() })

const sitePageRow = z.object({ path: z.enum(sitePagePaths), changed: z.coerce.date() })
