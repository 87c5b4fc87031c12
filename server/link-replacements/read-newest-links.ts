import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { LinkCollection } from '@/domain/link-checks/link-collections'
import { sql } from '@/server/database/public-sql'
import { linksIn } from '@/server/database/public-views'
import { staffRows } from '@/server/database/staff-rows'

const row = z.object({
  collection: z.custom<LinkCollection | 'site'>(),
  record: z.number(),
  addresses: z.array(z.string()),
})

export type LinkingRecord = z.output<typeof row>

/**
 * What links to an address with one of these texts in it, in its newest version: of `public_links` the places whose
 * links an editor writes, and those of drafts. In small letters. One statement.
 */
export function readNewestLinks({
  parts,
  req,
}: {
  parts: string[]
  req: PayloadRequest
}): Promise<LinkingRecord[]> {
  return staffRows({
    req,
    row,
    query: sql`
      with links as (
        select 'sources' as collection, v.parent_id as record, v.version_url as address
        from _sources_v v where v.latest and v.version_deleted_at is null
        union all
        select 'sources', v.parent_id, address from _sources_v v, addresses_in(v.version_description) as address
        where v.latest and v.version_deleted_at is null
        union all
        select 'sources', v.parent_id, l.url from _sources_v v
          join _sources_v_version_links l on l._parent_id = v.id
        where v.latest and v.version_deleted_at is null
        union all
        select 'organisations', v.parent_id, v.version_url
        from _organisations_v v where v.latest and v.version_deleted_at is null
        union all
        select 'organisations', v.parent_id, address
        from _organisations_v v, addresses_in(v.version_description) as address
        where v.latest and v.version_deleted_at is null
        union all
        select 'topics', v.parent_id, address from _topics_v v, addresses_in(v.version_description) as address
        where v.latest and v.version_deleted_at is null
        union all
        select 'topics', v.parent_id, link #>> '{}' from _topics_v v, ${sql.raw(linksIn('version_intro'))}
        where v.latest and v.version_deleted_at is null
        union all
        select 'topics', v.parent_id, r.url from _topics_v v
          join _topics_v_version_organisations r on r._parent_id = v.id
        where v.latest and v.version_deleted_at is null
        union all
        select 'topics', v.parent_id, address from _topics_v v
          join _topics_v_version_organisations r on r._parent_id = v.id, addresses_in(r.role) as address
        where v.latest and v.version_deleted_at is null
        union all
        select 'subtopics', v.parent_id, address from _subtopics_v v, addresses_in(v.version_context) as address
        where v.latest and v.version_deleted_at is null
        union all
        select 'subtopics', v.parent_id, address from _subtopics_v v
          join _subtopics_v_version_questions q on q._parent_id = v.id,
          addresses_in(concat_ws(' ', q.lead, q.note)) as address
        where v.latest and v.version_deleted_at is null
        union all
        select 'subtopics', v.parent_id, p.url from _subtopics_v v
          join _subtopics_v_version_questions q on q._parent_id = v.id
          join _subtopics_v_version_questions_publications p on p._parent_id = q.id
        where v.latest and v.version_deleted_at is null
        union all
        select 'pages', v.parent_id, address from _pages_v v, addresses_in(v.version_description) as address
        where v.latest and v.version_deleted_at is null
        union all
        select 'pages', v.parent_id, link #>> '{}' from _pages_v v, ${sql.raw(linksIn('version_body'))}
        where v.latest and v.version_deleted_at is null
        union all
        select 'site', _parent_id, url from site_footer_links)
      select collection, record, json_agg(address) as addresses from links
      where record is not null and exists (
        select from unnest(${sql.param(parts)}::text[]) part where strpos(lower(address), part) > 0)
      group by collection, record order by collection, record`,
  })
}
