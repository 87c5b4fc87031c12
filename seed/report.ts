import path from 'node:path'

import type { ImportOutcome } from './import-files'
import type { PlannedCollection, PlannedRecord } from './plan/plan'

/** The lines that tell a person what came, or would come, of one document. */
export function reportOutcome({ file, counts, changes, plan, problems, failed }: ImportOutcome): string[] {
  const name = path.basename(file)
  const held = counts
    ? `${counts.subtopics} onderwerpen, ${counts.questions} vragen, ${counts.organisations} organisaties, ${counts.sources} bronnen`
    : 'niet leesbaar'
  const done = failed
    ? '  niet geïmporteerd'
    : `  ${changes.create} nieuw, ${changes.update} gewijzigd, ${changes.unchanged} gelijk, ${changes.conflict} conflict`
  return [
    `${name}: ${held}`,
    done,
    ...(plan?.records ?? []).flatMap(recordLine),
    ...problems.map(({ line, column, message }) => `  ${name}:${line}:${column} ${message}`),
  ]
}

export function reportTotals({ outcomes, dryRun }: { outcomes: ImportOutcome[]; dryRun: boolean }): string[] {
  const failed = outcomes.filter((outcome) => outcome.failed).length
  const problems = outcomes.reduce((sum, outcome) => sum + outcome.problems.length, 0)
  const what = `${outcomes.length} ${outcomes.length === 1 ? 'document' : 'documenten'}`
  return [
    `${what}, ${failed} mislukt, ${problems} ${problems === 1 ? 'probleem' : 'problemen'}${dryRun ? ' (proef: er is niets geschreven)' : ''}`,
  ]
}

function recordLine({ action, collection, label, changes }: PlannedRecord): string[] {
  if (action === 'unchanged') return []
  const fields = action === 'update' ? ` (${changes.map(({ field }) => field).join(', ')})` : ''
  return [`  ${signs[action]} ${names[collection]} “${label}”${fields}`]
}

const signs = { create: '+', update: '~', conflict: '!' } as const
const names: Record<PlannedCollection, string> = {
  topics: 'thema',
  subtopics: 'onderwerp',
  organisations: 'organisatie',
  sources: 'bron',
}
