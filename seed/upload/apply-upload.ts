import type { Payload, PayloadRequest } from 'payload'

import type { ImportResult } from '@/domain/document/import-preview'
import { paths } from '@/domain/site/paths'
import { reasonOf } from '@/domain/text/reason-of'
import { applyPlan, hashToKeep, type Applied, type Imported } from '@/seed/apply/apply-plan'
import { ChangedMeanwhile } from '@/seed/apply/hold-records'
import { asDrafts } from '@/seed/plan/as-drafts'
import type { Plan } from '@/seed/plan/plan'
import { conflictId, settleConflicts, type Choices } from '@/seed/plan/settle-conflicts'

import { dutchLabels } from './dutch-labels'
import { planUpload, type PlannedUpload } from './plan-upload'
import type { Upload, UploadChoices } from './read-upload'
import { UploadRejection } from './upload-rejection'
import { fingerprintOf, toPreview } from './to-preview'

/**
 * Writes exactly the plan that was shown, with the choices that were made. Throws an `UploadRejection` when the same
 * document makes another plan by now, which goes with it.
 */
export async function applyUpload({
  upload,
  payload,
  user,
}: {
  upload: Upload
  payload: Payload
  user: PayloadRequest['user']
}): Promise<ImportResult> {
  const status = statusIn(upload.choices)
  const planned = await planUpload({ upload, payload })
  const { plan, file, problems } = planned.outcome
  if (!plan || fingerprintOf(planned) !== upload.choices.fingerprint)
    throw await changedMeanwhile({ planned, payload })
  const choices = choicesIn(upload.choices)
  const settled = settleConflicts({ plan: status === 'draft' ? asDrafts(plan) : plan, choices })
  const hash = hashToKeep({ plan: settled, hash: planned.hash, status })
  const applied = await write({ upload, payload, user, plan: settled, status, file, hash, problems })
  const publicSlug = status === 'published' ? await publicSlugOf({ id: applied.topic, payload }) : null
  const result = toResult({ plan: settled, applied, planned, payload })
  return { ...result, open: openConflicts({ plan, choices }), page: publicSlug && paths.topic(publicSlug) }
}

async function write({
  upload,
  payload,
  ...imported
}: Imported & { upload: Upload; payload: Payload; user: PayloadRequest['user'] }): Promise<Applied> {
  try {
    return await applyPlan({ payload, ...imported })
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw notWritten(error)
    throw await changedMeanwhile({ planned: await planUpload({ upload, payload }), payload })
  }
}

function statusIn({ status }: UploadChoices): 'draft' | 'published' {
  if (status === 'draft' || status === 'published') return status
  throw new UploadRejection({
    status: 400,
    message: 'Kies of het document een concept wordt of meteen openbaar.',
  })
}

/** What was chosen; a conflict of which nothing was said stays open. */
function choicesIn({ document, editor }: UploadChoices): Choices {
  return new Map([
    ...editor.map((id) => [id, 'editor'] as const),
    ...document.map((id) => [id, 'document'] as const),
  ])
}

function openConflicts({ plan, choices }: { plan: Plan; choices: Choices }): number {
  const ids = plan.records.flatMap((record) =>
    record.conflicts.map((conflict) => conflictId({ record, conflict })),
  )
  return ids.filter((id) => !choices.has(id)).length
}

async function changedMeanwhile({
  planned,
  payload,
}: {
  planned: PlannedUpload
  payload: Payload
}): Promise<UploadRejection> {
  return new UploadRejection({
    status: 409,
    message:
      'Er is intussen iets veranderd, dus er is niets geïmporteerd. Hieronder staat wat er nu zou gebeuren.',
    details: { preview: await toPreview({ planned, payload }) },
  })
}

function notWritten(error: unknown): UploadRejection {
  const message = `Het document is niet geïmporteerd. ${reasonOf(error)}`
  return new UploadRejection({ status: 422, message })
}

async function publicSlugOf({
  id,
  payload,
}: {
  id: number | null
  payload: Payload
}): Promise<string | null> {
  if (id === null) return null
  const { docs } = await payload.find({
    collection: 'topics',
    where: { id: { equals: id } },
    overrideAccess: false,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
  })
  return docs[0]?.slug ?? null
}

function toResult({
  plan,
  applied: { ids, topic },
  planned,
  payload,
}: {
  plan: Plan
  applied: Applied
  planned: PlannedUpload
  payload: Payload
}): Omit<ImportResult, 'page' | 'open'> {
  const labels = dutchLabels(payload)
  const adminPath = (collection: string, id: number | null): string =>
    id === null ? `/admin/collections/${collection}` : `/admin/collections/${collection}/${id}`
  const written = plan.records.flatMap(({ collection, ref, id, label, data }) => {
    if (Object.keys(data).length === 0) return []
    const admin = adminPath(collection, ref === null ? topic : (id ?? ids.get(ref) ?? null))
    return [{ kind: labels.kind(collection), label, isNew: id === null, admin }]
  })
  const preview = topic === null ? null : paths.topicPreview(topic)
  return { title: planned.title ?? plan.slug, admin: adminPath('topics', topic), preview, written }
}
