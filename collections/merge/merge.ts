import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { lockDocuments } from '@/document-lock'
import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'
import type { Merge, Organisation, Source } from '@/payload-types'

import { listPages } from '../hooks/made-again'
import { refresh } from '../hooks/refresh'
import { titleOf } from '../hooks/title-of'
import { writeHistory } from '../hooks/write-history'
import { indexRecords } from '../search/index-records'
import { countTopics } from '../search/count-topics'
import { runInTransaction } from '../search/run-in-transaction'
import {
  markSaved,
  moveBack,
  movedRows,
  moveRelations,
  namingRecords,
  type MergedCollection,
} from './move-relations'

interface Two {
  collection: MergedCollection
  from: number
  into: number
  req: PayloadRequest
}

/** What a merge did, beside throwing one record away. */
const done = z.object({
  moved: z.array(movedRows),
  status: z.enum(['draft', 'published']),
  /** Names that the kept record got. */
  aliases: z.array(z.string()),
  redirect: z.number().nullable(),
})

/** Needs a transaction. */
export async function merge({ collection, from, into, req }: Two): Promise<Merge> {
  const run = await runInTransaction(req)
  const naming = await namingRecords({ collection, id: from, run })
  await lock({ collection, ids: [from, into], naming, req })
  const gone = await newest({ collection, id: from, req })
  const kept = await newest({ collection, id: into, req })
  const moved = await moveRelations({ collection, from, into, run })
  const aliases = await keepNames({ collection, gone, kept, req })
  await req.payload.update({
    collection,
    id: from,
    data: { deletedAt: new Date().toISOString() },
    depth: 0,
    context: { ...req.context, removesUsed: true },
    req,
  })
  const redirect = await leadOn({ collection, gone, kept, req })
  await markSaved({ ...naming, run })
  await bring({ collection, ids: [from, into], naming, req })
  const title = `“${titleOf(gone)}” bij “${titleOf(kept)}”`
  await writeHistory({ action: 'merged', collection, record: into, title, req })
  const status = gone._status ?? 'draft'
  return req.payload.create({
    collection: 'merges',
    data: { title, collection, from, into, done: { moved, status, aliases, redirect } },
    depth: 0,
    req,
  })
}

/** Needs a transaction. */
export async function undo({ id, req }: { id: number; req: PayloadRequest }): Promise<Merge> {
  await lockDocuments({ documents: [{ collection: 'merges', id }], req })
  const found = await req.payload.findByID({ collection: 'merges', id, depth: 0, disableErrors: true, req })
  if (!found || found.undoneAt) throw refusal('Deze samenvoeging is er niet, of is al ongedaan gemaakt.', 404)
  if (Date.now() - new Date(found.createdAt).getTime() > longest)
    throw refusal('Na dertig dagen kan dit niet meer ongedaan worden gemaakt.', 400)
  const collection = z.enum(['organisations', 'sources']).parse(found.collection)
  const { from, into, title } = found
  const { moved, status, aliases, redirect } = done.parse(found.done)
  const run = await runInTransaction(req)
  const naming = await namingRecords({ collection, id: into, run })
  await lock({ collection, ids: [from, into], naming, req })
  if (redirect !== null)
    await req.payload.db.deleteMany({ collection: 'redirects', where: { id: { equals: redirect } }, req })
  const data = { deletedAt: null, _status: status }
  await req.payload.update({ collection, id: from, data, trash: true, depth: 0, req })
  await moveBack({ collection, from, into, moved, run })
  if (collection === 'organisations' && aliases.length > 0) await dropNames({ id: into, aliases, req })
  await markSaved({ ...naming, run })
  await bring({ collection, ids: [from, into], naming, req })
  await writeHistory({ action: 'unmerged', collection, record: into, title, req })
  return req.payload.update({
    collection: 'merges',
    id,
    data: { undoneAt: new Date().toISOString() },
    depth: 0,
    req,
  })
}

/** In milliseconds: how long a merge can be undone. */
const longest = 30 * 24 * 60 * 60 * 1000

interface Naming {
  topics: number[]
  sources: number[]
}

async function lock({
  collection,
  ids,
  naming,
  req,
}: {
  collection: MergedCollection
  ids: number[]
  naming: Naming
  req: PayloadRequest
}): Promise<void> {
  const documents = [
    ...ids.map((id) => ({ collection, id })),
    ...naming.topics.map((id) => ({ collection: 'topics' as const, id })),
    ...naming.sources.map((id) => ({ collection: 'sources' as const, id })),
  ]
  await lockDocuments({ documents, req })
}

async function newest({
  collection,
  id,
  req,
}: {
  collection: MergedCollection
  id: number
  req: PayloadRequest
}): Promise<Organisation | Source> {
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!found) throw refusal('Een van de twee is er niet (meer).', 404)
  return found
}

/** What was found by its names still is. */
async function keepNames({
  collection,
  gone,
  kept,
  req,
}: {
  collection: MergedCollection
  gone: Organisation | Source
  kept: Organisation | Source
  req: PayloadRequest
}): Promise<string[]> {
  if (collection !== 'organisations' || !('name' in gone) || !('name' in kept)) return []
  const known = new Set(
    [kept.name, kept.abbreviation, ...(kept.aliases ?? [])].map((name) => name?.toLowerCase()),
  )
  const names = [gone.name, gone.abbreviation, ...(gone.aliases ?? [])].flatMap((name) => name || [])
  const aliases = [...new Set(names)].filter((name) => !known.has(name.toLowerCase()))
  if (aliases.length === 0) return []
  const data = { aliases: [...(kept.aliases ?? []), ...aliases], _status: kept._status }
  await req.payload.update({
    collection,
    id: kept.id,
    data,
    draft: kept._status === 'draft',
    depth: 0,
    req,
  })
  return aliases
}

async function dropNames({
  id,
  aliases,
  req,
}: {
  id: number
  aliases: string[]
  req: PayloadRequest
}): Promise<void> {
  const kept = await req.payload.findByID({ collection: 'organisations', id, draft: true, depth: 0, req })
  const left = (kept.aliases ?? []).filter((name) => !aliases.includes(name))
  await req.payload.update({
    collection: 'organisations',
    id,
    data: { aliases: left, _status: kept._status },
    draft: kept._status === 'draft',
    depth: 0,
    req,
  })
}

async function leadOn({
  collection,
  gone,
  kept,
  req,
}: {
  collection: MergedCollection
  gone: Organisation | Source
  kept: Organisation | Source
  req: PayloadRequest
}): Promise<number | null> {
  if (!gone.slug || !kept.slug || gone.slug === kept.slug) return null
  const address = collection === 'organisations' ? paths.organisation : paths.source
  const from = address(gone.slug)
  await req.payload.db.deleteMany({ collection: 'redirects', where: { from: { equals: from } }, req })
  const data = { from, to: address(kept.slug) }
  const { id } = await req.payload.create({ collection: 'redirects', data, depth: 0, req })
  return id
}

/** Brings what is found and what is shown in line. */
async function bring({
  collection,
  ids,
  naming,
  req,
}: {
  collection: MergedCollection
  ids: number[]
  naming: Naming
  req: PayloadRequest
}): Promise<void> {
  const run = await runInTransaction(req)
  await indexRecords({ collection, ids, run })
  if (collection === 'organisations') {
    await countTopics({ ids, run })
    await indexRecords({ collection: 'sources', ids: naming.sources, run })
  }
  await refresh({
    stale: [cacheTags.site, cacheTags.directory],
    expired: [cacheTags.places],
    paths: [...listPages],
  })
}

function refusal(message: string, status: 400 | 404): APIError {
  return new APIError(message, status, null, true)
}
