import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

/** The drafts that imports left, by `draftMark`, in one statement. */
export async function readDrafts(payload: Payload): Promise<Set<string>> {
  const { rows } = await payload.db.drizzle.execute<{ mark: string }>(sql`
    select mark from imports, jsonb_array_elements_text(imports.provided -> 'drafts') mark`)
  return new Set(rows.map(({ mark }) => mark))
}
