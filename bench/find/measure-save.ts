import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'
import type { Report } from '../report'

/** Saving an organisation that fifty topics use: how many entries of the search were made again. */
export async function measureSave({ payload, report }: { payload: Payload; report: Report }): Promise<void> {
  report.heading('Saving an organisation that 50 topics use')
  const id = 1
  await payload.db.drizzle.execute(sql`
    insert into topics_organisations (_order, _parent_id, id, organisation_id, role)
    select 1000, t.id, 'vijftig-' || t.id, ${id}::int, 'Speelt een rol' from topics t
    where not exists (select from topics_organisations r where r._parent_id = t.id and r.organisation_id = ${id}::int)
    order by t.id limit 50`)
  const before = await newestEntry(payload)
  await payload.update({
    collection: 'organisations',
    id,
    data: { description: 'Houdt zich met iets anders bezig.', _status: 'published' },
  })
  const made = await payload.db.drizzle.execute(
    sql`select count(*)::int as made from search_entries where id > ${before}::int`,
  )
  const [row] = z.array(z.object({ made: z.number() })).parse(made.rows)
  report.figure({ name: 'entries made again', value: row?.made ?? NaN, atMost: 1 })
}

async function newestEntry(payload: Payload): Promise<number> {
  const { rows } = await payload.db.drizzle.execute(
    sql`select coalesce(max(id), 0)::int as id from search_entries`,
  )
  return z.array(z.object({ id: z.number() })).parse(rows)[0]?.id ?? 0
}
