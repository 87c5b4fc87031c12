import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import type { SQL } from '@/server/database/public-sql'
import { transactionOf } from '@/server/database/transaction-of'

/** A line of the dashboard: something to do or to know, with the way to where it is done. */
export interface DashboardLine {
  title: string
  href: string
  detail: string
}

/** Runs one statement for a screen of the admin, in the transaction of the request where it has one. */
export async function staffRows<Row extends z.ZodType>({
  req,
  row,
  query,
}: {
  req: PayloadRequest
  row: Row
  query: SQL
}): Promise<z.output<Row>[]> {
  const { rows } = await ((await transactionOf(req)) ?? req.payload.db.drizzle).execute(query)
  return rows.map((each) => row.parse(each))
}

export function formOf({ collection, id }: { collection: string; id: number }): string {
  return `/admin/collections/${collection}/${id}`
}
