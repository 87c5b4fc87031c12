import path from 'node:path'

import type { Payload } from 'payload'

import { truncate } from '@/domain/text/truncate'

import type { ImportOutcome } from './import-outcome'
import type { FieldChange, FieldConflict } from './plan/merge-fields'
import type { PlannedRecord } from './plan/plan'
import type { PlacedProblem, ProblemGroup } from './problem-groups'
import { dutchLabels, type DutchLabels } from './upload/dutch-labels'
import { readOrigins, type OriginOf } from './upload/read-origins'
import { namesOfRefs } from './upload/names-of-refs'
import { valueLines, type NameOf } from './upload/value-lines'

/** The lines that tell a person what came, or would come, of one document: each change with its old and new text. */
export async function reportOutcome({
  outcome,
  payload,
}: {
  outcome: ImportOutcome
  payload: Payload
}): Promise<string[]> {
  const { file, plan, problems } = outcome
  const name = path.basename(file)
  const hasTexts = plan?.records.some(({ action }) => action === 'update' || action === 'conflict')
  const words: Words = {
    labels: dutchLabels(payload),
    nameOf: plan && hasTexts ? await namesOfRefs({ plan, payload }) : (ref) => ref,
    originOf: plan && hasTexts ? await readOrigins({ plan, payload }) : () => null,
  }
  return [
    ...summaryLines({ name, outcome }),
    ...(plan?.records ?? []).flatMap((record) => recordLines({ record, words })),
    ...problems.filter(({ fatal }) => fatal).map((problem) => problemLine({ file, problem, indent: '  ' })),
  ]
}

/** What there is to look at in the documents of a run, by rule. Why a document was not imported stands with it. */
export function reportProblems(groups: ProblemGroup[]): string[] {
  return groups.flatMap(({ what, advice, count, first }) => [
    `${count} × ${what}. ${advice}`,
    ...first.map((placed) => problemLine({ ...placed, indent: '  ' })),
    ...(count > first.length ? [`  … en nog ${count - first.length}`] : []),
  ])
}

function problemLine({ file, problem, indent }: PlacedProblem & { indent: string }): string {
  const { line, column, message, proposal } = problem
  const suggestion = proposal ? ` Voorstel: “${proposal.replaceAll('\n', ' ')}”` : ''
  return `${indent}${path.basename(file)}:${line}:${column} ${message}${suggestion}`
}

interface Words {
  labels: DutchLabels
  nameOf: NameOf
  originOf: OriginOf
}

function summaryLines({
  name,
  outcome: { counts, changes, failed },
}: {
  name: string
  outcome: ImportOutcome
}): string[] {
  const held = counts
    ? [
        counted(counts.subtopics, ['onderwerp', 'onderwerpen']),
        counted(counts.questions, ['vraag', 'vragen']),
        counted(counts.organisations, ['organisatie', 'organisaties']),
        counted(counts.sources, ['bron', 'bronnen']),
      ].join(', ')
    : 'niet leesbaar'
  const done = failed
    ? 'niet geïmporteerd'
    : `${changes.create} nieuw, ${changes.update} gewijzigd, ${changes.unchanged} gelijk, ${counted(changes.conflict, ['conflict', 'conflicten'])}`
  return [`${name}: ${held}`, `  ${done}`]
}

function recordLines({ record, words }: { record: PlannedRecord; words: Words }): string[] {
  const { action, collection, label, changes, conflicts } = record
  if (action === 'unchanged') return []
  const title = `  ${signs[action]} ${words.labels.kind(collection)} “${label}”`
  if (action === 'create') return [title]
  const isLeftAlone = action === 'conflict' && conflicts.length === 0
  if (isLeftAlone) return [`${title}: blijft zoals het is`]
  return [
    title,
    ...changes.flatMap((change) => changeLines({ record, change, words })),
    ...conflicts.flatMap((conflict) => conflictLines({ record, conflict, words })),
  ]
}

/** Of a list or a long text only the lines that go and come. */
function changeLines({
  record: { collection },
  change: { field, before, after },
  words: { labels, nameOf },
}: {
  record: PlannedRecord
  change: FieldChange
  words: Words
}): string[] {
  const old = valueLines({ field, value: before, nameOf })
  const now = valueLines({ field, value: after, nameOf })
  const removed = old.filter((line) => !now.includes(line))
  const added = now.filter((line) => !old.includes(line))
  const name = labels.field({ collection, field })
  if (removed.length + added.length === 0) return [`      ${name}: andere volgorde`]
  const lines = [
    ...removed.map((line) => `- ${shortened(line)}`),
    ...added.map((line) => `+ ${shortened(line)}`),
  ]
  const more = lines.length - maxLines
  return [
    `      ${name}:`,
    ...lines.slice(0, maxLines).map((line) => `        ${line}`),
    ...(more > 0 ? [`        … en nog ${more}`] : []),
  ]
}

function conflictLines({
  record,
  conflict,
  words: { labels, nameOf, originOf },
}: {
  record: PlannedRecord
  conflict: FieldConflict
  words: Words
}): string[] {
  const { field, item, last, now, file } = conflict
  const name = labels.field({ collection: record.collection, field, itemField: item?.field })
  const origin = originOf({ record, conflict }) ?? 'redactie'
  const text = (value: unknown): string =>
    shortened(valueLines({ field: item?.field ?? field, value, nameOf }).join(' / ')) || '(leeg)'
  return [
    `      ${name}${item ? ` van “${shortened(item.label)}”` : ''}: conflict`,
    `        vorige import: ${text(last)}`,
    `        ${`${origin}:`.padEnd(14)} ${text(now)} (blijft)`,
    `        dit document:  ${text(file)}`,
  ]
}

const maxLines = 12

/** What of a text is told in a line. */
function shortened(text: string): string {
  return truncate({ text, maxLength: 120 })
}

/** "1 vraag", "2 vragen" */
export function counted(number: number, [one, many]: [string, string]): string {
  return `${number} ${number === 1 ? one : many}`
}

const signs = { create: '+', update: '~', conflict: '!' } as const
