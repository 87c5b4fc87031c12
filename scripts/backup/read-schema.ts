import type pg from 'pg'
import { z } from 'zod'

import { sortByReferences } from './table-order'

const tablesSchema = z.array(
  z.object({ name: z.string(), columns: z.array(z.string()), references: z.array(z.string()) }),
)

export type Table = z.infer<typeof tablesSchema>[number]

const tablesQuery = `
  SELECT t.relname AS name,
    ARRAY(SELECT attname::text FROM pg_attribute
      WHERE attrelid = t.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum) AS columns,
    ARRAY(SELECT DISTINCT r.relname::text FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid
      WHERE k.conrelid = t.oid AND k.contype = 'f') AS "references"
  FROM pg_class t
  WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition
    AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = t.oid AND deptype = 'e')
  ORDER BY t.relname`

/** The tables that hold rows of their own, with the columns that can be written, in the order of foreign keys. */
export async function readTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query(tablesQuery)
  return sortByReferences(tablesSchema.parse(rows).filter(({ columns }) => columns.length > 0))
}

/** The sequences that have given a number, with the last one. */
export async function readSequences(client: pg.ClientBase): Promise<{ name: string; last: string }[]> {
  const { rows } = await client.query<{ name: string; last: string }>(
    `SELECT sequencename AS name, last_value AS last FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename`,
  )
  return rows
}

/** The name of a table or sequence of the guide, as SQL takes it. */
export function qualified({ client, name }: { client: pg.ClientBase; name: string }): string {
  return `public.${client.escapeIdentifier(name)}`
}
