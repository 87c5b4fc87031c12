import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { sql } from '@/public-sql'
import type { Topic } from '@/payload-types'

import { savesIn, type DeletedStep, type Save, type SaveStep } from '../save/save'
import { countTopics } from './count-topics'
import { entriesNamingTopic } from './entries-naming-topic'
import { indexRecords, type SearchedRecords } from './index-records'
import { runInTransaction } from './run-in-transaction'

/** Keeps what can be found the same as what is public, in the transaction of the save. */
export const indexForSearch: SaveStep = async (save) => {
  const changed = savesIn(save).filter(({ change }) => change !== 'none')
  if (changed.length === 0) return
  const records: SearchedRecords = {}
  for (const each of changed) await addRecords({ records, save: each })
  await index({ records, req: save.req })
}

export const removeFromSearch: DeletedStep = async ({ collection, id, before, document, req }) => {
  const records: SearchedRecords = {}
  const versions = { before: before ?? document, after: null }
  add({ records, named: { [collection]: [id], ...(await namedBy({ collection, id, versions, req })) } })
  await index({ records, req })
}

async function addRecords({ records, save }: { records: SearchedRecords; save: Save }): Promise<void> {
  const { collection, before, after, req } = save
  add({ records, named: { [collection]: [after.id] } })
  add({ records, named: await namedBy({ collection, id: after.id, versions: { before, after }, req }) })
}

function add({ records, named }: { records: SearchedRecords; named: SearchedRecords }): void {
  for (const [collection, ids] of Object.entries(named))
    Reflect.set(records, collection, [...(Reflect.get(records, collection) ?? []), ...ids])
}

/** A topic's name stands at its questions and sources, a role is found at its organisation, a publisher at its sources. */
async function namedBy({
  collection,
  id,
  versions,
  req,
}: {
  collection: Save['collection']
  id: number
  versions: { before: unknown; after: unknown }
  req: PayloadRequest
}): Promise<SearchedRecords> {
  // The versions were read from, or saved in, the collection that is named beside them.
  if (collection === 'topics')
    return entriesNamingTopic([versions.before, versions.after].filter(Boolean) as Topic[])
  if (collection === 'organisations') return { sources: await publishedBy({ id, req }) }
  return {}
}

async function publishedBy({ id, req }: { id: number; req: PayloadRequest }): Promise<number[]> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`select id from sources where publisher_id = ${id}`)
  return rows.map((row) => z.object({ id: z.number() }).parse(row).id)
}

async function index({ records, req }: { records: SearchedRecords; req: PayloadRequest }): Promise<void> {
  const run = await runInTransaction(req)
  await indexRecords({ records, run })
  await countTopics({ ids: records.organisations ?? [], run })
}
