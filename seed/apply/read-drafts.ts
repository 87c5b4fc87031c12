import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

/** The drafts that imports left, by `draftMark`, or those among `marks`; in one statement. */
export async function readDrafts({
  payload,
  marks,
}: {
  payload: Payload
  marks?: string[]
}): Promise<Set<string>> {
  const among = marks && sql.param(marks)
  const { rows } = await payload.db.drizzle.execute<{ mark: string }>(sql`
    select mark from imports, jsonb_array_elements_text(imports.provided -> 'drafts') mark
    ${among ? sql`where provided -> 'drafts' ?| ${among}::text[] and mark = any(${among}::text[])` : sql``}`)
  return new Set(rows.map(({ mark }) => mark))
}
