import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import type { Picture } from '@/seed/images/picture'
import { draftsLeft, type SavedDraft } from '@/seed/plan/draft-mark'
import type { Plan, PlannedRecord } from '@/seed/plan/plan'
import type { Ref } from '@/seed/plan/ref'
import type { Problem } from '@/seed/problem'

import { holdRecords } from './hold-records'
import { draftHash } from './read-imports'
import { rememberKey, resolveProvided } from './resolve-provided'
import { saveImport } from './save-import'
import { writePicture } from './write-picture'
import { writeRecord } from './write-record'

export interface Imported {
  plan: Plan
  file: string
  /** Of the file's content, or what `hashToKeep` makes of it. */
  hash: string
  problems: Problem[]
  status: 'draft' | 'published'
  /** For the topic, which has no image yet. */
  picture?: Picture | null
}

/**
 * The hash of the file, marked when it came in as a draft, unless the same file has to be looked at again next
 * time: then one that no file has.
 */
export function hashToKeep({ plan, hash, status }: Pick<Imported, 'plan' | 'hash' | 'status'>): string {
  if (plan.unfinished) return 'unfinished'
  return status === 'draft' ? draftHash(hash) : hash
}

/** What the records that a plan made are called from now on. */
export interface Applied {
  ids: Map<Ref, number>
  topic: number | null
  /** What was saved as a draft. */
  drafts: SavedDraft[]
}

/**
 * Writes a plan, all of it or nothing, in one transaction. Throws with the reason when it could not, and a
 * `ChangedMeanwhile` when a record is no longer as the plan found it.
 */
export async function applyPlan({
  payload,
  user,
  ...imported
}: Imported & {
  payload: Payload
  /** Who imports; nobody, where a script does. */
  user?: PayloadRequest['user']
}): Promise<Applied> {
  const context = { scope: { work: 'import' } } as const
  const req = await createLocalReq({ context, user: user ?? undefined }, payload)
  await initTransaction(req)
  const applied = await writeAll({ ...imported, req }).catch(async (error: unknown) => {
    await killTransaction(req)
    throw error
  })
  // Nothing is undone from here on: a commit that fails has ended the transaction itself.
  await commitTransaction(req)
  return applied
}

async function writeAll({
  plan,
  status,
  picture = null,
  req,
  ...imported
}: Imported & { req: PayloadRequest }): Promise<Applied> {
  await holdRecords({ plan, req })
  const media = picture && (await writePicture({ picture, req }))
  const ids = new Map<Ref, number>()
  const keys = new Map<string, string[]>()
  const saved: SavedDraft[] = []
  let topic: number | null = null
  const records = media ? plan.records.map((record) => withImage({ record, media })) : plan.records
  for (const record of records.filter(hasSomethingToWrite)) {
    const written = await writeRecord({ record, ids, status, req })
    if (record.ref) ids.set(record.ref, written.id)
    else topic = written.id
    if (status === 'draft') saved.push({ collection: record.collection, ...written })
    for (const { text, key } of written.questions) rememberKey({ keys, name: `${record.ref} ${text}`, key })
  }
  const topicId = topic ?? plan.records.find(({ ref }) => ref === null)?.id ?? null
  if (plan.provided) {
    const drafts = status === 'draft' ? draftsLeft({ before: plan.provided.drafts, saved }) : []
    const provided = { ...resolveProvided({ provided: plan.provided, ids, keys }), drafts }
    await saveImport({ ...imported, slug: plan.slug, topic: topicId, provided, req })
  }
  return { ids, topic: topicId, drafts: saved }
}

function hasSomethingToWrite({ action, data }: PlannedRecord): boolean {
  return action === 'create' || Object.keys(data).length > 0
}

function withImage({ record, media }: { record: PlannedRecord; media: number }): PlannedRecord {
  return record.ref === null ? { ...record, data: { ...record.data, image: media } } : record
}
