import type { CollectionBeforeChangeHook } from 'payload'

import { openWithOthers } from '@/collections/publication'
import type { Topic } from '@/payload-types'

import { Refusal } from '../refusal'
import { idOf } from '../save/id-of'

/** Publishing a topic publishes its draft subtopics: not while somebody else is writing in one. */
export const refuseOpenParts: CollectionBeforeChangeHook<Topic> = async ({ data, originalDoc, req }) => {
  if (!req.user || data._status !== 'published' || req.context.leavesDraftsAlone) return data
  const ids = (data.subtopics ?? originalDoc?.subtopics ?? []).flatMap(idOf)
  if (ids.length === 0) return data
  const { docs } = await req.payload.find({
    collection: 'subtopics',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] },
    draft: true,
    depth: 0,
    joins: false,
    pagination: false,
    limit: ids.length,
    select: { title: true },
    req,
  })
  const open = await openWithOthers({ ids: docs.map(({ id }) => id), req })
  const named = docs.flatMap(({ id, title }) => (open.has(id) ? [`“${title}” (${open.get(id)})`] : []))
  if (named.length === 0) return data
  throw new Refusal({
    message: `Er is niets gepubliceerd: iemand anders schrijft nog in ${named.join(' en ')}. Publiceer als dat klaar is.`,
    status: 423,
  })
}
