import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { lockDocuments } from '@/server/database/document-lock'
import type { RecordCollection } from '@/domain/topics/content-collections'
import type { Organisation, Source } from '@/payload-types'

import { Rejection } from '../endpoints/rejection'
import { countTopics } from '../search/count-topics'
import { indexRecords } from '../search/index-records'
import { runInTransaction } from '../search/run-in-transaction'
import { namedBefore } from './later-versions'
import { movedRows, type NamingRecords } from './move-relations'

export type MergedRecord = Organisation | Source

/** What a merge did, beside throwing one record away. */
export const mergeDone = z.object({
  moved: z.array(movedRows),
  /** A merge of before this was kept has none. */
  named: z.array(namedBefore).default([]),
  status: z.enum(['draft', 'published']),
  /** Names that the kept record got. */
  aliases: z.array(z.string()),
  redirect: z.number().nullable(),
})

/** Two records, and all that names the one that goes. */
interface Merged {
  collection: RecordCollection
  ids: number[]
  naming: NamingRecords
  req: PayloadRequest
}

/** Locks the documents that a merge changes until the transaction ends. */
export async function lockMerged({ collection, ids, naming, req }: Merged): Promise<void> {
  const documents = [
    ...ids.map((id) => ({ collection, id })),
    ...naming.topics.map((id) => ({ collection: 'topics' as const, id })),
    ...naming.subtopics.map((id) => ({ collection: 'subtopics' as const, id })),
    ...naming.sources.map((id) => ({ collection: 'sources' as const, id })),
    ...naming.organisations.map((id) => ({ collection: 'organisations' as const, id })),
  ]
  await lockDocuments({ documents, req })
}

/** As it was last saved. */
export async function newestOf({
  collection,
  id,
  req,
}: {
  collection: RecordCollection
  id: number
  req: PayloadRequest
}): Promise<MergedRecord> {
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!found) throw new Rejection({ message: 'Een van de twee is er niet (meer).', status: 404 })
  return found
}

/** Brings what can be found and counted in line. */
export async function bringInLine({ collection, ids, naming, req }: Merged): Promise<void> {
  const run = await runInTransaction(req)
  await indexRecords({ records: { sources: naming.sources, [collection]: ids }, run })
  if (collection === 'organisations') await countTopics({ ids, run })
}
