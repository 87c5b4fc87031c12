import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { contentCollections, titleFields } from '@/domain/topics/content-collections'
import { sql, type SQL } from '@/server/database/public-sql'

/** A line of the dashboard: something to do or to know, with the way to where it is done. */
export interface DashboardLine {
  title: string
  href: string
  detail: string
}

/** Runs one statement for a screen of the admin. */
export async function staffRows<Row extends z.ZodType>({
  req,
  row,
  query,
}: {
  req: PayloadRequest
  row: Row
  query: SQL
}): Promise<z.output<Row>[]> {
  const { rows } = await req.payload.db.drizzle.execute(query)
  return rows.map((each) => row.parse(each))
}

/** The newest version of everything that has drafts and is not in the trash: `collection`, `id`, `title`, `status`, `at`. */
export const newestVersions: SQL = sql.join(
  contentCollections.map(
    (collection) => sql`
      select ${collection}::text as collection, v.parent_id as id,
        ${sql.identifier(`version_${titleFields[collection]}`)} as title,
        v.version__status::text as status, v.updated_at as at
      from ${sql.identifier(`_${collection}_v`)} v
      where v.latest and v.version_deleted_at is null and v.parent_id is not null`,
  ),
  sql` union all `,
)

export function formOf({ collection, id }: { collection: string; id: number }): string {
  return `/admin/collections/${collection}/${id}`
}

/** How many lines a list of the dashboard has at most; what does not fit can be scrolled to. */
export const maxLines = 50
