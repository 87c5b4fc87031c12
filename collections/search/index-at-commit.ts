import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { contentCollections, type ContentCollection } from '@/domain/topics/content-collections'
import { atEndOfTransaction } from '@/server/database/transaction-of'
import { sql } from '@/server/database/public-sql'
import { sessionOf } from '@/server/internals/session-of'

import { countTopics } from './count-topics'
import { indexRecords, type Run, type SearchedRecords } from './index-records'
import { runInTransaction } from './run-in-transaction'

export interface ToIndex {
  records: SearchedRecords[]
  /** Those whose names are found at other records: a publisher at its sources, a body at the questions that lead to it. */
  organisations: number[]
}

/** What the open transactions have to index, by their sessions. */
const pending = new WeakMap<object, ToIndex[]>()

/**
 * Brings what can be found of these records in line with what is public of them before the transaction commits: once
 * for all that it saves, in as few statements as for one record. At once where there is no transaction.
 */
export async function indexAtCommit({ req, ...given }: ToIndex & { req: PayloadRequest }): Promise<void> {
  if (given.records.length === 0) return
  const session = await sessionOf(req)
  const waiting = session && pending.get(session)
  if (waiting) {
    waiting.push(given)
    return
  }
  const all = [given]
  if (session) pending.set(session, all)
  const run = await runInTransaction(req)
  await atEndOfTransaction({ req, ending: { committing: () => index({ all, run }) } })
}

async function index({ all, run }: { all: ToIndex[]; run: Run }): Promise<void> {
  const naming = await namingOrganisations({ ids: all.flatMap(({ organisations }) => organisations), run })
  const records = [...all.flatMap((each) => each.records), naming]
  const idsIn = (collection: ContentCollection): number[] => [
    ...new Set(records.flatMap((each) => each[collection] ?? [])),
  ]
  const ids = Object.fromEntries(contentCollections.map((collection) => [collection, idsIn(collection)]))
  await indexRecords({ records: ids, run })
  await countTopics({ ids: idsIn('organisations'), run })
}

const naming = z.object({ sources: z.array(z.number()), subtopics: z.array(z.number()) })

async function namingOrganisations({ ids, run }: { ids: number[]; run: Run }): Promise<SearchedRecords> {
  if (ids.length === 0) return {}
  const { rows } = await run(sql`
    select array(select id from sources where publisher_id = any(${sql.param(ids)}::int[])) as sources,
      array(select distinct q._parent_id from subtopics_questions_organisations n
        join subtopics_questions q on q.id = n._parent_id
        where n.organisation_id = any(${sql.param(ids)}::int[])) as subtopics`)
  return naming.parse(rows[0])
}
