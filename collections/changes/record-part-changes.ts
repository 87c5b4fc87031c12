import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { Organisation, Source } from '@/payload-types'

import { publicBefore, publicChange } from '../save/public-version'
import { publicTopics } from './public-topics'
import { writeChanges, type Entry } from './write-changes'

type Part = Organisation | Source

/**
 * As `recordTopicChanges`, for an organisation or a source that becomes public, or is withdrawn, while public
 * topics list it: only then do visitors see it there.
 */
export const recordPartChanges: CollectionAfterChangeHook<Part> = async ({ collection, doc, req }) => {
  const change = await publicChange({ collection, doc, req })
  const before = partBefore({ collection: collection.slug, id: doc.id, req })
  if (change === 'published' && !before) await record({ action: 'added', part: doc, req })
  if (change === 'withdrawn' && before) await record({ action: 'removed', part: before, req })
  return doc
}

export const recordDeletedPart: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const part = partBefore({ collection: collection.slug, id, req })
  if (part) await record({ action: 'removed', part, req })
}

/** The entry for a part that a topic lists. */
export function partEntry({ action, part }: { action: Entry['action']; part: Part }): Entry {
  const key = String(part.id)
  return 'name' in part
    ? { action, subject: 'organisation', text: part.name, key }
    : { action, subject: 'source', text: part.title, key }
}

async function record({
  action,
  part,
  req,
}: {
  action: Entry['action']
  part: Part
  req: PayloadRequest
}): Promise<void> {
  const path = 'name' in part ? 'organisations.organisation' : 'sources'
  for (const topic of await publicTopics({ where: { [path]: { equals: part.id } }, req }))
    await writeChanges({ entries: [partEntry({ action, part })], topic, req })
}

function partBefore({
  collection,
  id,
  req,
}: {
  collection: string
  id: number | string
  req: PayloadRequest
}): Part | null {
  // `publicBefore` gives back what `rememberPublicVersion` read from this very collection.
  if (collection === 'organisations') return publicBefore({ collection, id, req }) as Organisation | null
  return publicBefore({ collection: 'sources', id, req }) as Source | null
}
