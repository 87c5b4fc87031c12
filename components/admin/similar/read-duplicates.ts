import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { documentNouns } from '@/domain/document/document-nouns'
import { isDistinct } from '@/server/database/distinct-records'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'
import { sameLink } from '@/server/database/same-link'
import { formOf, staffRows, type DashboardLine } from '@/server/database/staff-rows'

/**
 * Organisations with the same name or website, and sources with the same link, but for pairs of which an editor said
 * that they are two. One statement, which looks at them all.
 */
export async function readDuplicates(req: PayloadRequest): Promise<DashboardLine[]> {
  const found = await staffRows({
    req,
    row: z.object({
      collection: z.string(),
      id: z.number(),
      title: z.string().nullable(),
      other: z.string(),
      same: z.string(),
    }),
    query: sql`
      with alike as (
        select 'organisations' as collection, id, name as title, 'dezelfde naam' as same,
          lower(regexp_replace(name, '[^[:alnum:]]+', '', 'g')) as key from organisations where deleted_at is null
        union all select 'organisations', id, name, 'dezelfde website', ${sameLink(sql`url`)} from organisations
          where deleted_at is null and url <> ''
        union all select 'sources', id, title, 'dezelfde link', ${sameLink(sql`url`)} from sources
          where deleted_at is null and url <> ''),
      doubles as (select distinct on (a.collection, a.id, a.same) a.collection, a.id, a.title, b.title as other, a.same
        from alike a join alike b on b.collection = a.collection and b.same = a.same and b.key = a.key and b.id < a.id
        where a.key <> '' and not ${isDistinct({ collection: sql`a.collection`, one: sql`a.id`, other: sql`b.id` })}
        order by a.collection, a.id, a.same, b.id)
      select * from doubles order by ${dutchOrder(sql`title`)} limit ${maxDuplicates}`,
  })
  return found.map(({ collection, id, title, other, same }) => ({
    title: title || 'Zonder titel',
    href: formOf({ collection, id }),
    detail: `${documentNouns[collection]?.singular ?? collection}, ${same} als “${other}”`,
  }))
}

const maxDuplicates = 100
