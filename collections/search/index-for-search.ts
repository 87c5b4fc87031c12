import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { contentCollections, type ContentCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'
import type { Topic } from '@/payload-types'

import { savesIn, type DeletedStep, type Save, type SaveStep } from '../save/save'
import { countTopics } from './count-topics'
import { entriesNamingTopic } from './entries-naming-topic'
import { indexRecords, type SearchedRecords } from './index-records'
import { runInTransaction } from './run-in-transaction'

/** Keeps what can be found the same as what is public, in the transaction of the save. */
export const indexForSearch: SaveStep = async (save) => {
  const records: SearchedRecords[] = []
  for (const { change, ...each } of savesIn(save))
    if (change !== 'none') records.push(...(await recordsOf({ ...each, id: each.after.id })))
  await index({ records, req: save.req })
}

export const removeFromSearch: DeletedStep = async ({ collection, id, before, document, req }) => {
  const gone = { collection, id, before: before ?? document, after: null }
  await index({ records: await recordsOf({ ...gone, req }), req })
}

interface Versions extends Pick<Save, 'collection' | 'req'> {
  id: number
  before: unknown
  after: unknown
}

/** The record itself, and those whose entries name it. */
async function recordsOf(versions: Versions): Promise<SearchedRecords[]> {
  return [{ [versions.collection]: [versions.id] }, await namedBy(versions)]
}

/**
 * A topic's name stands at its questions and sources, a role is found at its organisation, a publisher at its sources,
 * an organisation at the questions that lead to it.
 */
async function namedBy({ collection, id, before, after, req }: Versions): Promise<SearchedRecords> {
  // The versions were read from, or saved in, the collection that is named beside them.
  if (collection === 'topics') return entriesNamingTopic([before, after].filter(Boolean) as Topic[])
  if (collection === 'organisations') return namingOrganisation({ id, req })
  return {}
}

const naming = z.object({ sources: z.array(z.number()), subtopics: z.array(z.number()) })

async function namingOrganisation({
  id,
  req,
}: {
  id: number
  req: PayloadRequest
}): Promise<SearchedRecords> {
  const run = await runInTransaction(req)
  const { rows } = await run(sql`
    select array(select id from sources where publisher_id = ${id}) as sources,
      array(select distinct q._parent_id from subtopics_questions_organisations n
        join subtopics_questions q on q.id = n._parent_id where n.organisation_id = ${id}) as subtopics`)
  return naming.parse(rows[0])
}

async function index({ records, req }: { records: SearchedRecords[]; req: PayloadRequest }): Promise<void> {
  if (records.length === 0) return
  const idsIn = (collection: ContentCollection): number[] => records.flatMap((each) => each[collection] ?? [])
  const run = await runInTransaction(req)
  await indexRecords({
    records: Object.fromEntries(contentCollections.map((collection) => [collection, idsIn(collection)])),
    run,
  })
  await countTopics({ ids: idsIn('organisations'), run })
}
