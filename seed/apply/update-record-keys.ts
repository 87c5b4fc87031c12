import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { z } from 'zod'

import { documentFacts } from '@/domain/organisations/organisation-facts'
import { sourceFacts } from '@/domain/sources/source-facts'
import type { RecordCollection } from '@/domain/topics/content-collections'
import { organisationKeys, sourceKeys, type RecordKeys } from '@/seed/plan/record-keys'

/** What a record is looked for among: those that are there, or those that are in the trash. */
export type KeyedList = RecordCollection | `removed ${RecordCollection}`

/** A key as the database has it. */
export function storedKey({ list, key }: { list: KeyedList; key: string }): string {
  return `${list} ${key}`
}

/** Makes the keys of all records again that changed since that was done last, whoever changed them. */
export async function updateRecordKeys({ db }: Payload): Promise<void> {
  const { rows } = await db.drizzle.execute(sql`select from record_keys_pending limit 1`)
  if (rows.length === 0) return
  await db.drizzle.transaction(async (transaction) => {
    const run = async (statement: Statement): Promise<unknown[]> =>
      (await transaction.execute(statement)).rows
    // Whoever waits for this one to end finds nothing left to do.
    await run(sql`select pg_advisory_xact_lock(hashtext('record_keys_pending'))`)
    const pending = z.array(pendingRow).parse(
      await run(sql`with taken as (delete from record_keys_pending returning collection, record)
        select collection, array_agg(distinct record order by record) as records from taken group by collection`),
    )
    for (const { collection, records } of pending)
      for (let from = 0; from < records.length; from += atOnce)
        await updateKeys({ collection, ids: records.slice(from, from + atOnce), run })
  })
}

type Statement = Parameters<Payload['db']['drizzle']['execute']>[0]

const pendingRow = z.object({
  collection: z.enum(['organisations', 'sources']),
  records: z.array(z.number()),
})

const atOnce = 1000

async function updateKeys({
  collection,
  ids,
  run,
}: {
  collection: RecordCollection
  ids: number[]
  run: (statement: Statement) => Promise<unknown[]>
}): Promise<void> {
  await run(sql`delete from record_keys
    where collection = ${collection} and record = any(${sql.param(ids)}::int[])`)
  const found = (await run(newest[collection](ids))).map((row) => keyedRecord(collection).parse(row))
  const rows = found.flatMap(({ id, isRemoved, keys: { keys, signature } }) =>
    keys.map((key) => ({
      key: storedKey({ list: isRemoved ? `removed ${collection}` : collection, key }),
      id,
      signature: String(signature),
    })),
  )
  await run(sql`
    insert into record_keys (key, collection, record, signature)
    select hashtextextended(key, 0), ${collection}, id, signature
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (key text, id int, signature bigint)`)
}

const newest = {
  organisations: (ids: number[]) => sql`
    select v.parent_id as id, v.version_deleted_at is not null as "isRemoved", json_build_object(
      'name', coalesce(v.version_name, ''), 'abbreviation', v.version_abbreviation, 'url', v.version_url,
      'aliases', array(select t.text from _organisations_v_texts t
        where t.parent_id = v.id and t.path = 'version.aliases' and t.text is not null order by t."order")) as facts
    from _organisations_v v where v.parent_id = any(${sql.param(ids)}::int[]) and v.latest`,
  sources: (ids: number[]) => sql`
    select v.parent_id as id, v.version_deleted_at is not null as "isRemoved",
      json_build_object('title', coalesce(v.version_title, ''), 'url', v.version_url) as facts
    from _sources_v v where v.parent_id = any(${sql.param(ids)}::int[]) and v.latest`,
}

const record = z.object({ id: z.number(), isRemoved: z.boolean() })

function keyedRecord(collection: RecordCollection) {
  return record
    .extend({ facts: facts[collection] })
    .transform(({ facts: keys, ...own }) => ({ ...own, keys }))
}

const facts: Record<RecordCollection, z.ZodType<RecordKeys>> = {
  organisations: documentFacts
    .pick({ name: true, abbreviation: true, aliases: true, url: true })
    .transform(organisationKeys),
  sources: sourceFacts.pick({ title: true, url: true }).transform(sourceKeys),
}
