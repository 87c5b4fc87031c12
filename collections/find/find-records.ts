import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { comparableColumn, comparableName } from '@/server/database/comparable-name'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql, type SQL } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

import { namedRecords, type FoundCollection } from './named-records'

const found = z.object({ id: z.number(), title: z.string(), detail: z.string(), lines: z.array(z.string()) })

/** A record as it is offered to be chosen; `lines` are what it holds. */
type FoundRecord = z.output<typeof found>

interface RecordSearch {
  req: PayloadRequest
  collection: FoundCollection
  limit: number
}

/**
 * Records, in their newest version, that have all words of a text in one of their names or in several: the full name
 * first, then what begins with the text, then what has a word that does, each by name. One statement.
 */
export function findRecords({
  text,
  which = sql`v.version_deleted_at is null`,
  ...search
}: RecordSearch & { text: string; which?: SQL }): Promise<FoundRecord[]> {
  const name = comparableName(text)
  const words = name.split(' ').map((word) => sql`position(${word}::text in string_agg(n.plain, ' ')) > 0`)
  return read({
    ...search,
    which,
    having: name === '' ? sql`true` : sql.join(words, sql` and `),
    relevance: sql`min(case when n.plain = ${name} then 0 when starts_with(n.plain, ${name}) then 1
      when position(${` ${name}`}::text in n.plain) > 0 then 2 else 3 end)`,
  })
}

/** The records with these ids, whichever of them are there. */
export function findChosen({
  ids,
  ...search
}: Omit<RecordSearch, 'limit'> & { ids: number[] }): Promise<FoundRecord[]> {
  return read({
    ...search,
    limit: ids.length,
    which: sql`v.parent_id = any(${sql.param(ids)}::int[])`,
    having: sql`true`,
    relevance: sql`0`,
  })
}

/** The ids of records with all words of a text in their names, those in the trash too. */
export async function findIds(search: RecordSearch & { text: string }): Promise<number[]> {
  const records = await findRecords({ ...search, which: sql`true` })
  return records.map(({ id }) => id)
}

function read({
  req,
  collection,
  limit,
  which,
  having,
  relevance,
}: RecordSearch & { which: SQL; having: SQL; relevance: SQL }): Promise<FoundRecord[]> {
  const { table, title, names, detail, lines } = namedRecords[collection]
  return staffRows({
    req,
    row: found,
    query: sql`
      with near as (
        select v.id as version, ${relevance} as relevance
        from ${table} v
        cross join lateral (select ${comparableColumn(sql`name`)} as plain from (${names}) named where name <> '') n
        where v.latest and ${which} group by v.id having ${having})
      select v.parent_id as id, coalesce(${title}, 'Zonder titel') as title,
        concat_ws(' · ', ${detail}, case v.version__status when 'draft' then 'concept' end) as detail, ${lines} as lines
      from near join ${table} v on v.id = near.version
      order by near.relevance, ${dutchOrder(title)}, v.parent_id limit ${limit}`,
  })
}
