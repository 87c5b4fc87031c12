import type { PayloadRequest } from 'payload'

import type { RecordCollection } from '@/domain/topics/content-collections'
import { paths } from '@/domain/site/paths'
import type { Merge } from '@/payload-types'

import { titleOf } from '@/domain/document/title-of'
import { writeHistory } from '../history/write-history'
import { keepRedirect } from '../redirects/keep-redirect'
import { requestIn } from '../save/scope'
import { runInTransaction } from '../search/run-in-transaction'
import { keepNames } from './kept-names'
import { readNamedBefore } from './later-versions'
import { bringInLine, lockMerged, type MergedRecord, newestOf } from './merged-records'
import { markSaved, moveRelations, namingRecords } from './move-relations'

/** Needs a transaction. */
export async function merge({
  collection,
  from,
  into,
  req,
}: {
  collection: RecordCollection
  from: number
  into: number
  req: PayloadRequest
}): Promise<Merge> {
  const run = await runInTransaction(req)
  const naming = await namingRecords({ collection, id: from, run })
  const touched = { collection, ids: [from, into], naming, req }
  await lockMerged(touched)
  const duplicate = await newestOf({ collection, id: from, req })
  const kept = await newestOf({ collection, id: into, req })
  const aliases = await keepNames({ duplicate, kept, req })
  const named = await readNamedBefore({ collection, from, into, run })
  const moved = await moveRelations({ collection, from, into, run })
  await req.payload.update({
    collection,
    id: from,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    req: requestIn({ req, scope: { work: 'merge' } }),
  })
  const redirect = await redirectDuplicate({ collection, duplicate, kept, req })
  await markSaved({ ...naming, run })
  await bringInLine(touched)
  const title = `“${titleOf(duplicate)}” bij “${titleOf(kept)}”`
  await writeHistory({ entries: [{ action: 'merged', collection, record: into, title }], req })
  const status = duplicate._status ?? 'draft'
  return req.payload.create({
    collection: 'merges',
    data: { title, collection, from, into, done: { moved, named, status, aliases, redirect } },
    depth: 0,
    req,
  })
}

/** From the address of what goes to that of what is kept. Returns the id of the redirect. */
async function redirectDuplicate({
  collection,
  duplicate,
  kept,
  req,
}: {
  collection: RecordCollection
  duplicate: MergedRecord
  kept: MergedRecord
  req: PayloadRequest
}): Promise<number | null> {
  if (!duplicate.slug || !kept.slug || duplicate.slug === kept.slug) return null
  const address = collection === 'organisations' ? paths.organisation : paths.source
  return keepRedirect({ from: address(duplicate.slug), to: address(kept.slug), req })
}
