import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { z } from 'zod'

import { maxTwins, soughtTwins } from '@/seed/plan/twin-index'

import { storedKey, type KeyedList } from './update-record-keys'

/** The ids of the records of each list that have one of its keys. */
export async function readRecordsByKey({
  keys,
  payload,
}: {
  keys: ReadonlyMap<KeyedList, string[]>
  payload: Payload
}): Promise<{ list: KeyedList; id: number }[]> {
  const sought = [...keys].flatMap(([list, own]) =>
    own.map((key) => ({ list, key: storedKey({ list, key }) })),
  )
  if (sought.length === 0) return []
  const { rows } = await payload.db.drizzle.execute<{ list: KeyedList; id: number }>(sql`
    select distinct sought.list, found.record as id
    from jsonb_to_recordset(${JSON.stringify(sought)}::jsonb) as sought (list text, key text)
    cross join lateral (select record from record_keys where key = hashtextextended(sought.key, 0) offset 0) found`)
  return rows
}

const twinRow = z.object({ key: z.string(), isCommon: z.boolean(), records: z.array(z.number()) })

/**
 * The ids of the organisations that may be called nearly so, and the keys that more have than are looked at. Their
 * signatures tell which of them need not be read.
 */
export async function readTwins({
  names,
  payload,
}: {
  names: string[]
  payload: Payload
}): Promise<{ ids: number[]; common: string[] }> {
  if (names.length === 0) return { ids: [], common: [] }
  const { rows } = await payload.db.drizzle.execute(sql`
    select sought.key, found.amount > ${maxTwins} as "isCommon",
      case when found.amount > ${maxTwins} then '{}' else coalesce(found.records, '{}') end as records
    from jsonb_to_recordset(${JSON.stringify(names.flatMap(toSought))}::jsonb)
      as sought (key text, stored text, how text, signature bigint, bits int)
    cross join lateral (
      select count(*) as amount, array_agg(record) filter (where case sought.how
        when 'alike' then bit_count((signature # sought.signature)::bit(64)) <= sought.bits
        when 'longer' then sought.signature & ~signature = 0
        when 'shorter' then signature & ~sought.signature = 0
        else true end) as records
      from (select record, signature from record_keys where key = hashtextextended(sought.stored, 0)
        limit ${maxTwins + 1}) few) found`)
  const found = z.array(twinRow).parse(rows)
  return {
    ids: [...new Set(found.flatMap(({ records }) => records))],
    common: found.flatMap(({ key, isCommon }) => (isCommon ? [key] : [])),
  }
}

function toSought(name: string): object[] {
  const { signature, any, alike, longer, shorter } = soughtTwins(name)
  return Object.entries({ any, alike: alike.keys, longer, shorter }).flatMap(([how, keys]) =>
    keys.map((key) => ({
      key,
      stored: storedKey({ list: 'organisations', key }),
      how,
      signature: String(signature),
      bits: alike.bits,
    })),
  )
}
