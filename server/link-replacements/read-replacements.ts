import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { linkHolders, maxDaysToUndo } from '@/domain/link-replacements/link-replacement'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

const replacedRecord = z.object({
  collection: z.enum(linkHolders),
  record: z.number(),
  title: z.string(),
  state: z.enum(['replaced', 'undone', 'kept']),
})

const row = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  name: z.string(),
  at: z.coerce.date().transform((date) => date.toISOString()),
  records: z.array(replacedRecord),
})

export type PastReplacement = z.output<typeof row>

/** The replacements that can be undone, or were, the newest first. One statement. */
export function readReplacements(req: PayloadRequest): Promise<PastReplacement[]> {
  return staffRows({
    req,
    row,
    query: sql`
      select l.id, l.old as "from", l.new as "to", l.name, l.at, r.records
      from link_replacements l cross join lateral (
        select json_agg(json_build_object(
          'collection', r.collection, 'record', r.record, 'title', r.title, 'state', r.state) order by r.id) as records
        from replaced_links r where r.replacement = l.id) r
      where l.at > now() - make_interval(days => ${maxDaysToUndo}) and r.records is not null
      order by l.at desc limit ${maxShown}`,
  })
}

const maxShown = 20
