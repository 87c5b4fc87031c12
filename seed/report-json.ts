import type { ImportOutcome } from './import-outcome'
import type { DocumentCounts } from './plan/count-document'
import type { Action } from './plan/plan'
import type { Problem } from './problem'

/** What `--json` prints: one document's part, and the whole. */
export interface JsonDocument {
  file: string
  slug: string | null
  counts: DocumentCounts
  changes: Record<Action, number>
  problems: JsonProblem[]
}

type JsonProblem = Pick<Problem, 'rule' | 'line' | 'column' | 'message'>

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

export function emptyReport(): JsonReport {
  return { documents: [], totals: nothing }
}

/** Adds a document to the report, and to those before it what this one brings to light in them. */
export function addToReport({ report, outcome }: { report: JsonReport; outcome: ImportOutcome }): void {
  const { documents, totals } = report
  const { failed, counts, changes, problems, elsewhere = [] } = outcome
  documents.push(toJsonDocument(outcome))
  for (const { file, problem } of elsewhere)
    documents.find((document) => document.file === file)?.problems.push(toJsonProblem(problem))
  report.totals = {
    documents: totals.documents + 1,
    failed: totals.failed + (failed ? 1 : 0),
    counts: summed(totals.counts, counts ?? nothing.counts),
    changes: summed(totals.changes, changes),
    problems: totals.problems + problems.length + elsewhere.length,
  }
}

function toJsonDocument({ file, slug, counts, changes, problems }: ImportOutcome): JsonDocument {
  return {
    file,
    slug,
    counts: { ...(counts ?? nothing.counts) },
    changes: { ...changes },
    problems: problems.map(toJsonProblem),
  }
}

function toJsonProblem({ rule, line, column, message }: Problem): JsonProblem {
  return { rule, line, column, message }
}

const nothing: JsonTotals = {
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
