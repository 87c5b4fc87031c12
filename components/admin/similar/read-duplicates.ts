import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { documentNouns } from '@/domain/document/document-nouns'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'
import { sameLink } from '@/server/database/same-link'
import { formOf, staffRows, type DashboardLine } from '@/server/database/staff-rows'

/** Organisations with the same name or website, and sources with the same link. One statement, which looks at them all. */
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
      doubles as (select collection, (array_agg(id order by id desc))[1] as id, (array_agg(title order by id desc))[1] as title,
        (array_agg(title order by id))[1] as other, same
      from alike where key <> '' group by collection, same, key having count(distinct id) > 1)
      select * from doubles order by ${dutchOrder(sql`title`)} limit ${maxDuplicates}`,
  })
  return found.map(({ collection, id, title, other, same }) => ({
    title: title || 'Zonder titel',
    href: formOf({ collection, id }),
    detail: `${documentNouns[collection]?.singular ?? collection}, ${same} als “${other}”`,
  }))
}

const maxDuplicates = 100
