import config from '@payload-config'
import type { SQL } from '@/server/database/public-sql'
import { getPayload } from 'payload'
import type { z } from 'zod'

/** Runs one SQL statement and checks each row: the database's answer is parsed like any other input. */
export async function rows<Row extends z.ZodType>({
  query,
  row,
}: {
  query: SQL
  row: Row
}): Promise<z.output<Row>[]> {
  const payload = await getPayload({ config })
  const result = await payload.db.drizzle.execute(query)
  return result.rows.map((found) => row.parse(found))
}
