import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { documentNouns } from '@/domain/document/document-nouns'
import { formatMoment } from '@/domain/text/dutch'
import { newestVersion } from '@/server/database/newest-version'
import { sql } from '@/server/database/public-sql'
import { formOf, staffRows } from '@/server/database/staff-rows'

export interface RecentChange {
  title: string
  href: string
  /** "thema, door Redacteur". */
  detail: string
  moment: string
}

/** What was saved last, and by whom. One statement, whose cost does not follow what there is in all. */
export async function readChanges(req: PayloadRequest): Promise<RecentChange[]> {
  const found = await staffRows({
    req,
    row: z.object({
      collection: z.string(),
      id: z.number(),
      title: z.string().nullable(),
      who: z.string(),
      at: z.coerce.date(),
    }),
    query: sql`
      select e.collection, e.record as id, n.title, u.name as who, e.at
      from (select * from edits order by at desc limit ${3 * maxChanges}) e
      cross join lateral (${newestVersion({ collection: sql`e.collection`, id: sql`e.record` })}) n
      join users u on u.id = e.who order by e.at desc limit ${maxChanges}`,
  })
  return found.map(({ collection, id, title, who, at }) => ({
    title: title?.trim() || 'Zonder titel',
    href: formOf({ collection, id }),
    detail: `${documentNouns[collection]?.singular ?? collection}, door ${who}`,
    moment: formatMoment(at.toISOString()),
  }))
}

const maxChanges = 15
