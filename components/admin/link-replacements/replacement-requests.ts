import { z } from 'zod'

import {
  replacementOutcome,
  replacementPreview,
  type ReplaceableRecord,
  type ReplacementOutcome,
  type ReplacementPreview,
} from '@/domain/link-replacements/link-replacement'

import { send, type Answer } from '../send'

export interface Beginnings {
  from: string
  to: string
}

export function requestPreview(beginnings: Beginnings): Promise<Answer<ReplacementPreview>> {
  const query = new URLSearchParams({ ...beginnings })
  return send({ path: `/api/links/replacement?${query}`, schema: replacementPreview })
}

/** What is told of a replacement or its undoing, with how far it is. */
export interface Progress extends Omit<ReplacementOutcome, 'replacement'> {
  isDone: boolean
}

const nothing: Progress = { drafts: 0, isSiteChanged: false, problems: [], isDone: false }

/** Replaces some records in each request, so that none takes long; what was done when one fails can be undone. */
export async function requestReplacement({
  records,
  onProgress,
  ...beginnings
}: Beginnings & { records: ReplaceableRecord[]; onProgress: (progress: Progress) => void }): Promise<void> {
  let progress = nothing
  let replacement: string | null = null
  for (let at = 0; at < records.length; at += batch) {
    const some = records.slice(at, at + batch)
    const answer = await requestPart({ ...beginnings, replacement, records: some })
    progress = added({ progress, answer })
    if ('problem' in answer) break
    replacement = answer.data.replacement
    onProgress(progress)
  }
  onProgress({ ...progress, isDone: true })
}

function requestPart({
  records,
  ...replacement
}: Beginnings & { replacement: string | null; records: ReplaceableRecord[] }): Promise<
  Answer<ReplacementOutcome>
> {
  const chosen = records.map(({ collection, record, updatedAt, links }) => ({
    collection,
    record,
    updatedAt,
    keys: links.map(({ key }) => key),
  }))
  const body = { ...replacement, records: chosen }
  return send({ path: '/api/links/replace', method: 'POST', body, schema: replacementOutcome })
}

/** Records in one request. */
const batch = 25

/** Undoes some records in each request, which says where to go on. */
export async function requestUndo({
  id,
  onProgress,
}: {
  id: string
  onProgress: (progress: Progress) => void
}): Promise<void> {
  let progress = nothing
  for (let after: number | null = 0; after !== null;) {
    const answer: Answer<z.output<typeof undoOutcome>> = await send({
      path: `/api/links/replace/${id}/undo`,
      method: 'POST',
      body: { after },
      schema: undoOutcome,
    })
    progress = added({ progress, answer })
    after = 'problem' in answer ? null : answer.data.last
    onProgress({ ...progress, isDone: after === null })
  }
}

const undoOutcome = replacementOutcome.extend({ last: z.number().nullable() })

function added({ progress, answer }: { progress: Progress; answer: Answer<ReplacementOutcome> }): Progress {
  if ('problem' in answer) return { ...progress, problems: [...progress.problems, answer.problem] }
  const { drafts, isSiteChanged, problems } = answer.data
  return {
    drafts: progress.drafts + drafts,
    isSiteChanged: progress.isSiteChanged || isSiteChanged,
    problems: [...progress.problems, ...problems],
    isDone: false,
  }
}
