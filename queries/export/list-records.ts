import { z } from 'zod'

import { sql, type SQL } from '@/server/database/public-sql'

import { isListed, type Listed } from '../directory/conditions'
import { readRequested } from '../directory/read-requested'
import { rows } from '../core/rows'
import { inBatches } from './in-batches'

/** All records of a filtered list in its order; which those are is read first, what they hold bit by bit. */
export async function* listRecords<Facet extends string, Order extends string, Row extends z.ZodType, Shown>({
  row,
  columns,
  toRow,
  slug,
  ...given
}: Omit<Listed<Facet, Order>, 'tsquery'> & {
  row: Row
  columns: SQL
  toRow: (found: z.output<Row>) => Shown
  /** For one record instead of a list. */
  slug?: string
}): AsyncGenerator<Shown[]> {
  const { table, filter } = given
  const listed = { ...given, tsquery: await readRequested(filter.text) }
  const by = table.orders[filter.order]
  const [found] = await rows({
    row: idsRow,
    query: sql`
      select coalesce(json_agg(id), '[]') as ids from (
        select r.id from ${table.from}
        where ${isListed(listed)} ${slug === undefined ? sql`` : sql`and r.slug = ${slug}`} order by ${by}) listed`,
  })
  const read = async (ids: (number | string)[]): Promise<Shown[]> => {
    const batch = sql`${sql.param(ids)}::${sql.raw(table.idType)}[]`
    const records = await rows({
      row,
      query: sql`
        select ${columns} from ${table.shown} where r.id = any(${batch})
        order by array_position(${batch}, r.id)`,
    })
    return records.map(toRow)
  }
  yield* inBatches({ keys: found?.ids ?? [], read })
}

const idsRow = z.object({ ids: z.array(z.union([z.number(), z.string()])) })
