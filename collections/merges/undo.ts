import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { lockDocuments } from '@/server/database/document-lock'
import { recordCollections } from '@/domain/topics/content-collections'
import type { Merge } from '@/payload-types'

import { writeHistory } from '../history/write-history'
import { Rejection } from '../endpoints/rejection'
import { runInTransaction } from '../search/run-in-transaction'
import { dropNames } from './kept-names'
import { moveBackLater } from './later-versions'
import { bringInLine, lockMerged, mergeDone } from './merged-records'
import { markSaved, moveBack, namingRecords } from './move-relations'

/** Needs a transaction. */
export async function undo({ id, req }: { id: number; req: PayloadRequest }): Promise<Merge> {
  await lockDocuments({ documents: [{ collection: 'merges', id }], req })
  const { collection, from, into, title, done, createdAt } = await undoable({ id, req })
  const { moved, named, status, aliases, redirect } = done
  const run = await runInTransaction(req)
  const naming = await namingRecords({ collection, id: into, run })
  const touched = { collection, ids: [from, into], naming, req }
  await lockMerged(touched)
  if (redirect !== null)
    await req.payload.db.deleteMany({ collection: 'redirects', where: { id: { equals: redirect } }, req })
  const data = { deletedAt: null, _status: status }
  await req.payload.update({ collection, id: from, data, trash: true, depth: 0, req })
  await moveBack({ collection, from, into, moved, run })
  await moveBackLater({ collection, from, into, named, since: createdAt, run })
  await dropNames({ id: into, aliases, req })
  await markSaved({ ...naming, run })
  await bringInLine(touched)
  await writeHistory({ entries: [{ action: 'unmerged', collection, record: into, title }], req })
  return req.payload.update({
    collection: 'merges',
    id,
    data: { undoneAt: new Date().toISOString() },
    depth: 0,
    req,
  })
}

/** In milliseconds: how long a merge can be undone. */
const maxLength = 30 * 24 * 60 * 60 * 1000

const merged = z.object({
  collection: z.enum(recordCollections),
  from: z.number(),
  into: z.number(),
  title: z.string(),
  createdAt: z.string(),
  done: mergeDone,
})

async function undoable({ id, req }: { id: number; req: PayloadRequest }): Promise<z.infer<typeof merged>> {
  const found = await req.payload.findByID({ collection: 'merges', id, depth: 0, disableErrors: true, req })
  if (!found) throw new Rejection({ message: 'Deze samenvoeging is er niet.', status: 404 })
  if (found.undoneAt)
    throw new Rejection({ message: 'Deze samenvoeging is al ongedaan gemaakt.', status: 409 })
  if (Date.now() - new Date(found.createdAt).getTime() > maxLength)
    throw new Rejection({
      message: 'Na dertig dagen kan dit niet meer ongedaan worden gemaakt.',
      status: 400,
    })
  return merged.parse(found)
}
