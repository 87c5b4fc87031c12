import type { TopicDocument } from '@/domain/document/topic-document'

import type { ProblemElsewhere } from './questions-at-prompt'
import { countDocument, type DocumentCounts } from './plan/count-document'
import type { Action, Plan } from './plan/plan'
import type { Problem } from './problem'

/** What came of one document. */
export interface ImportOutcome {
  file: string
  slug: string | null
  /** What the document holds; `null` when it could not be read. */
  counts: DocumentCounts | null
  changes: Record<Action, number>
  /** `null` when there was nothing to compare: the document cannot be read, or did not change. */
  plan: Plan | null
  problems: Problem[]
  /** What it brings to light in documents that were imported before it in the same run. */
  elsewhere?: ProblemElsewhere[]
  /** It could not be imported, for a reason that is among the problems. */
  failed: boolean
}

/** A document that was not imported, with the reason behind what else there is to say of it. */
export function failedOutcome({
  file,
  slug = null,
  counts = null,
  problem,
  problems = [],
}: Pick<ImportOutcome, 'file'> &
  Partial<Pick<ImportOutcome, 'slug' | 'counts' | 'problems'>> & {
    problem?: Pick<Problem, 'rule' | 'message'>
  }): ImportOutcome {
  const reason: Problem[] = problem ? [{ ...problem, line: 1, column: 1, fatal: true }] : []
  const nothing = { changes: noChanges, plan: null, failed: true }
  return { file, slug, counts, problems: [...problems, ...reason], ...nothing }
}

/** A document that says what it said at its last import, so that nothing was compared. */
export function unchangedOutcome({
  counts,
  ...known
}: Pick<ImportOutcome, 'file' | 'slug' | 'problems'> & { counts: DocumentCounts }): ImportOutcome {
  const { subtopics, organisations, sources } = counts
  const unchanged = 1 + subtopics + organisations + sources
  return { ...known, counts, changes: { ...noChanges, unchanged }, plan: null, failed: false }
}

export function plannedOutcome({
  file,
  document,
  plan,
  problems,
  changes,
}: Pick<ImportOutcome, 'file' | 'problems' | 'changes'> & {
  document: TopicDocument
  plan: Plan
}): ImportOutcome {
  return {
    file,
    slug: document.slug,
    counts: countDocument(document),
    changes,
    plan,
    problems: [...problems, ...plan.problems],
    failed: false,
  }
}

const noChanges: Record<Action, number> = { create: 0, update: 0, unchanged: 0, conflict: 0 }
