import type { PayloadRequest, Where } from 'payload'

import type { Change } from '@/payload-types'

/** One line of what changed. `key` tells which question (its key), organisation or source (its id) it is. */
export type Entry = Pick<Change, 'action' | 'subject' | 'text' | 'key'>

/**
 * Writes down what visitors now see in a topic, or no longer see. What comes back within a day takes its removal
 * back instead: it was taken away to be corrected, and is no news.
 */
export async function writeChanges({
  entries,
  topic,
  req,
}: {
  entries: Entry[]
  topic: number
  req: PayloadRequest
}): Promise<void> {
  for (const entry of entries) {
    const removal = entry.action === 'added' ? await recentRemoval({ entry, topic, req }) : null
    if (removal === null) {
      await req.payload.create({ collection: 'changes', data: { ...entry, topic }, depth: 0, req })
    } else {
      await req.payload.delete({ collection: 'changes', id: removal, depth: 0, req })
    }
  }
}

/** The newest entry about the same part, where that is a removal of the last day. */
async function recentRemoval({
  entry: { subject, key },
  topic,
  req,
}: {
  entry: Entry
  topic: number
  req: PayloadRequest
}): Promise<number | null> {
  const same: Where[] = [{ topic: { equals: topic } }, { subject: { equals: subject } }]
  const { docs } = await req.payload.find({
    collection: 'changes',
    where: { and: [...same, key ? { key: { equals: key } } : { key: { exists: false } }] },
    sort: '-id',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [newest] = docs
  const isRecent = newest && Date.now() - Date.parse(newest.createdAt) < day
  return isRecent && newest.action === 'removed' ? newest.id : null
}

const day = 24 * 60 * 60 * 1000
