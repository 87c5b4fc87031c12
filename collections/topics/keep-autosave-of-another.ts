import { LRUCache } from 'lru-cache'
import type { CollectionBeforeChangeHook } from 'payload'

import type { Topic } from '@/payload-types'
import { sql } from '@/server/database/public-sql'

import { currentSave } from '../save/begin-save'
import type { SaveStep } from '../save/save'
import { runInTransaction } from '../search/run-in-transaction'

/**
 * Payload writes an autosave over the one before it. That of somebody else stays, so that each version has one maker.
 * Whoever goes on with what they saved themselves is not asked for again, which spares each autosave a statement.
 */
export const keepAutosaveOfAnother: CollectionBeforeChangeHook<Topic> = async ({
  operation,
  originalDoc,
  req,
}) => {
  if (!req.user || operation !== 'update' || !originalDoc || currentSave(req).isPublic) return
  const { id, updatedAt } = originalDoc
  if (lastSaves.get(id) === signatureOf({ who: req.user.id, updatedAt })) return
  const run = await runInTransaction(req)
  await run(sql`
    update _topics_v set autosave = false
    where parent_id = ${id} and latest and autosave and saved_by_id is distinct from ${req.user.id}`)
}

/** Of topics, who saved them last in this process, and when. What is saved elsewhere meanwhile has another time. */
const lastSaves = new LRUCache<number, string>({ max: 1000 })

export const rememberSaver: SaveStep<Topic> = ({ after: { id, updatedAt }, req }) => {
  if (req.user) lastSaves.set(id, signatureOf({ who: req.user.id, updatedAt }))
}

function signatureOf({ who, updatedAt }: { who: number; updatedAt: string }): string {
  return `${who} ${updatedAt}`
}
