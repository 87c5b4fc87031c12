import type { PayloadRequest } from 'payload'

import { lockDocuments } from '@/server/database/document-lock'
import type { Plan, PlannedRecord } from '@/seed/plan/plan'
import { existingRef, type Ref } from '@/seed/plan/ref'
import { same } from '@/domain/merge/same'

import { readDossier, readOrganisations, readSources } from './read-existing'

/** Somebody changed a record after the plan looked at it: nothing was written, and the plan has to be made anew. */
export class ChangedMeanwhile extends Error {
  constructor({ label }: { label: string }) {
    super(`“${label}” is intussen door iemand veranderd.`)
  }
}

/**
 * Keeps everybody else from writing to the records that a plan changes until the transaction of `req` ends. Throws
 * `ChangedMeanwhile` when one of them is no longer as the plan found it.
 */
export async function holdRecords({ plan, req }: { plan: Plan; req: PayloadRequest }): Promise<void> {
  const changed = plan.records.filter(({ id, data }) => id !== null && Object.keys(data).length > 0)
  if (changed.length === 0) return
  const documents = changed.flatMap(({ collection, id }) => (id === null ? [] : [{ collection, id }]))
  await lockDocuments({ documents, req })
  const now = await readNow({ plan, changed, req })
  for (const { ref, before, label } of changed) {
    if (!same(content(before), content(now.get(ref)))) throw new ChangedMeanwhile({ label })
  }
}

/**
 * A record without the moment of its last save, which is not known of what this run wrote itself. A draft keeps it:
 * somebody may have worked on what a document says nothing of.
 */
function content(record: object | null | undefined): object | null {
  if (!record) return null
  return Reflect.get(record, 'newest') === 'draft' ? record : { ...record, savedAt: null }
}

async function readNow({
  plan,
  changed,
  req,
}: {
  plan: Plan
  changed: PlannedRecord[]
  req: PayloadRequest
}): Promise<Map<Ref | null, object>> {
  const { payload } = req
  const idsIn = (collection: PlannedRecord['collection']): number[] =>
    changed.flatMap((record) => (record.collection === collection && record.id !== null ? [record.id] : []))
  const isOfDossier = idsIn('topics').length + idsIn('subtopics').length > 0
  const id = plan.records.find(({ ref }) => ref === null)?.id ?? null
  const dossier = isOfDossier ? await readDossier({ slug: plan.slug, id, payload, req }) : null
  const found = dossier === 'trashed' ? null : dossier
  return new Map<Ref | null, object>([
    ...(await readOrganisations({ payload, req, ids: idsIn('organisations') })),
    ...(await readSources({ payload, req, ids: idsIn('sources') })),
    ...(found ? [[null, found.topic] as const] : []),
    ...(found?.subtopics ?? []).map(
      (subtopic) => [existingRef({ collection: 'subtopics', id: subtopic.id }), subtopic] as const,
    ),
  ])
}
