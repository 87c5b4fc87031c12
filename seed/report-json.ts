import type { ImportOutcome } from './import-outcome'
import type { DocumentCounts } from './plan/count-document'
import type { Action } from './plan/plan'
import type { ProblemRule } from './problem'

/** What `--json` prints: one document's part, and the whole. */
export interface JsonDocument {
  file: string
  slug: string | null
  counts: DocumentCounts
  changes: Record<Action, number>
  problems: { rule: ProblemRule; line: number; column: number; message: string }[]
}

export interface JsonReport {
  documents: JsonDocument[]
  totals: JsonTotals
}

export interface JsonTotals extends Pick<JsonDocument, 'counts' | 'changes'> {
  documents: number
  /** Documents that could not be imported. */
  failed: number
  problems: number
}

export function toJsonDocument({ file, slug, counts, changes, problems }: ImportOutcome): JsonDocument {
  return {
    file,
    slug,
    counts: { ...(counts ?? nothing.counts) },
    changes: { ...changes },
    problems: problems.map(({ rule, line, column, message }) => ({ rule, line, column, message })),
  }
}

/** The totals with one more document in them. */
export function addToTotals({ totals, outcome }: { totals: JsonTotals; outcome: ImportOutcome }): JsonTotals {
  return {
    documents: totals.documents + 1,
    failed: totals.failed + (outcome.failed ? 1 : 0),
    counts: summed(totals.counts, outcome.counts ?? nothing.counts),
    changes: summed(totals.changes, outcome.changes),
    problems: totals.problems + outcome.problems.length,
  }
}

export const nothing: JsonTotals = {
  documents: 0,
  failed: 0,
  counts: { subtopics: 0, questions: 0, organisations: 0, sources: 0 },
  changes: { create: 0, update: 0, unchanged: 0, conflict: 0 },
  problems: 0,
}

function summed<Counts extends { [name in keyof Counts]: number }>(a: Counts, b: Counts): Counts {
  const sums = { ...a }
  for (const name of Object.keys(a) as (keyof Counts)[])
    // its own keys
    sums[name] = (a[name] + b[name]) as Counts[keyof Counts] // all are numbers
  return sums
}
