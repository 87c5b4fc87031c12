import { z } from 'zod'

import { recordCollections } from '@/domain/topics/content-collections'
import { sql, type SQL } from '@/server/database/public-sql'

const planRow = z.object({
  id: z.number(),
  record: z.coerce.number(),
  type: z.enum(['publish', 'unpublish']),
  at: z.coerce.date().transform((at) => at.toISOString()),
  /** The day and the time of it by the clock of the Netherlands: "2026-11-23" and "14:05". */
  date: z.string(),
  time: z.string(),
  /** Who planned it; `null` when that account is gone. */
  planner: z.string().nullable(),
  /** Why it failed; `null` for what is still to come. */
  failure: z.string().nullable(),
  /** What goes public with a topic, of what was not public when it was planned. */
  parts: z
    .array(z.object({ collection: z.enum(recordCollections), id: z.number(), kind: z.string().nullish() }))
    .nullable(),
})

/** A publication or withdrawal that is to happen by itself, or that should have. */
export type PlanRow = z.output<typeof planRow>

/** The plans for documents of a collection, or for one of them: the first moment first. */
export async function readPlanRows({
  collection,
  record = null,
  run,
}: {
  collection: string
  record?: number | null
  run: (statement: SQL) => Promise<{ rows: unknown[] }>
}): Promise<PlanRow[]> {
  const { rows } = await run(sql`
    select j.id, j.input->'doc'->>'value' as record, coalesce(j.input->>'type', 'publish') as type,
      coalesce(j.wait_until, j.created_at) as at,
      to_char(coalesce(j.wait_until, j.created_at) at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as date,
      to_char(coalesce(j.wait_until, j.created_at) at time zone 'Europe/Amsterdam', 'HH24:MI') as time,
      u.name as planner,
      case when j.has_error then coalesce(j.error->>'message', 'De reden is onbekend.') end as failure,
      j.input->'parts' as parts
    from payload_jobs j left join users u on u.id::text = j.input->'user'->>'value'
    where j.task_slug = 'schedulePublish' and j.completed_at is null and j.input->'doc'->>'relationTo' = ${collection}
      ${record === null ? sql`` : sql`and j.input->'doc'->>'value' = ${String(record)}`}
    order by coalesce(j.wait_until, j.created_at), j.id`)
  return rows.map((row) => planRow.parse(row))
}
