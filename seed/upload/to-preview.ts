import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { counted } from '@/domain/text/dutch'
import type {
  ImportPreview,
  PreviewedChange,
  PreviewedConflict,
  PreviewedProblem,
  PreviewedProblems,
  PreviewedRecord,
} from '@/domain/document/import-preview'
import type { ImportOutcome } from '@/seed/import-files'
import type { PlannedRecord } from '@/seed/plan/plan'
import type { Problem } from '@/seed/problem'
import { ProblemGroups } from '@/seed/problem-groups'
import { conflictId } from '@/seed/plan/settle-conflicts'

import { dutchLabels, type DutchLabels } from './dutch-labels'
import { readOrigins, type OriginOf } from './read-origins'
import { namesOfRefs } from './names-of-refs'
import type { PlannedUpload } from './plan-upload'
import { valueLines, type NameOf } from './value-lines'

/** A plan in words, for a person who has to decide on it. */
export async function toPreview({
  planned,
  payload,
}: {
  planned: PlannedUpload
  payload: Payload
}): Promise<ImportPreview> {
  const { outcome, title, offer, isConverted } = planned
  const { file, plan, counts, problems } = outcome
  const nameOf = plan ? await namesOfRefs({ plan, payload }) : String
  const originOf = plan ? await readOrigins({ plan, payload }) : () => null
  const labels = dutchLabels(payload)
  return {
    file,
    title,
    fingerprint: fingerprintOf(planned),
    holds: counts && holds(counts),
    records: (plan?.records ?? []).map((record) => toRecord({ record, nameOf, originOf, labels })),
    problems: toProblems({ file, problems }),
    offer,
    hasLines: !isConverted,
  }
}

/** Names the document and all that importing it would do; `null` when there is nothing to do. */
export function fingerprintOf({ outcome: { plan }, hash }: PlannedUpload): string | null {
  const isEmpty = (plan?.records ?? []).every(
    ({ data, conflicts }) => Object.keys(data).length + conflicts.length === 0,
  )
  if (!plan || isEmpty) return null
  const { slug, records, provided } = plan
  return createHash('sha256').update(JSON.stringify({ hash, slug, records, provided })).digest('hex')
}

/** What is to be chosen stands with the conflicts themselves. */
function isNoChoice({ rule }: Problem): boolean {
  return rule !== 'conflict'
}

function byPlace(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column
}

/** In the order of the document. */
function toProblems({ file, problems }: { file: string; problems: Problem[] }): PreviewedProblems[] {
  const groups = new ProblemGroups()
  for (const problem of problems.filter(isNoChoice).toSorted(byPlace)) groups.add({ file, problem })
  return groups
    .all()
    .map(({ first, ...group }) => ({ ...group, first: first.map(({ problem }) => toProblem(problem)) }))
}

function toProblem({ line, column, message, proposal }: Problem): PreviewedProblem {
  return { line, column, message, proposal: proposal ?? null }
}

interface InWords {
  record: PlannedRecord
  nameOf: NameOf
  originOf: OriginOf
  labels: DutchLabels
}

function toRecord({ record, ...words }: InWords): PreviewedRecord {
  const { collection, ref, action, label } = record
  return {
    id: ref ?? 'topic',
    action: action === 'conflict' && record.conflicts.length === 0 ? 'skipped' : action,
    kind: words.labels.kind(collection),
    label,
    changes: toChanges({ record, ...words }),
    conflicts: toConflicts({ record, ...words }),
  }
}

function toChanges({ record: { collection, changes }, nameOf, labels }: InWords): PreviewedChange[] {
  return changes
    .map(({ field, before, after }) => ({
      field: labels.field({ collection, field }),
      isPublication: field === '_status',
      before: valueLines({ field, value: before, nameOf }),
      after: valueLines({ field, value: after, nameOf }),
    }))
    .filter(({ before, after }) => before.length + after.length > 0)
}

function toConflicts({ record, nameOf, originOf, labels }: InWords): PreviewedConflict[] {
  const { collection, conflicts } = record
  return conflicts.map((conflict) => {
    const { field, item, last, now, file } = conflict
    const label = labels.field({ collection, field, itemField: item?.field })
    const lines = (value: unknown): string[] => valueLines({ field: item?.field ?? field, value, nameOf })
    return {
      id: conflictId({ record, conflict }),
      field: item ? `${label} – ${item.label}` : label,
      from: originOf({ record, conflict }),
      last: lines(last),
      now: lines(now),
      document: lines(file),
    }
  })
}

function holds({
  subtopics,
  questions,
  organisations,
  sources,
}: NonNullable<ImportOutcome['counts']>): string {
  return [
    `${subtopics} ${subtopics === 1 ? 'onderwerp' : 'onderwerpen'}`,
    counted({ count: questions, noun: 'question' }),
    counted({ count: organisations, noun: 'organisation' }),
    counted({ count: sources, noun: 'source' }),
  ].join(', ')
}
