import type { Payload } from 'payload'

import { isImported, readImportsByHash } from './apply/read-imports'
import type { ImportOutcome } from './import-outcome'
import { ImportRun, type RunSettings } from './import-run'
import { parseFile, readFileBytes, type FileBytes, type ParsedFile } from './read-topic-file'

export type { ImportOutcome } from './import-outcome'

export interface ImportOptions extends RunSettings {
  files: string[]
  /** Told after each document. */
  onDocument?: (outcome: ImportOutcome) => void
}

/** Imports documents one after the other, each in a transaction of its own: one that fails leaves the others be. */
export async function importFiles({ onDocument, ...options }: ImportOptions): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = []
  for await (const outcome of importEach(options)) {
    outcomes.push(outcome)
    onDocument?.(outcome)
  }
  return outcomes
}

/** As `importFiles`, for whoever does not want to keep all outcomes. */
export async function* importEach({
  files,
  ...settings
}: Omit<ImportOptions, 'onDocument' | 'single'>): AsyncGenerator<ImportOutcome> {
  const run = new ImportRun({ ...settings, single: files.length === 1 })
  for (let start = 0; start < files.length; start += atOnce) {
    yield* importBatch({ files: files.slice(start, start + atOnce), settings, run })
  }
}

/** What importing a document that was read already would do; nothing is written. */
export function planParsed({
  parsed,
  payload,
}: {
  parsed: ParsedFile
  payload: Payload
}): Promise<ImportOutcome> {
  return new ImportRun({ payload, dryRun: true, single: true, status: 'published' }).import(parsed)
}

/** As many files are compared with their last import in one statement; what did not change is not even parsed. */
const atOnce = 50

async function* importBatch({
  files,
  settings: { payload, pictures, status },
  run,
}: {
  files: string[]
  settings: RunSettings
  run: ImportRun
}): AsyncGenerator<ImportOutcome> {
  const read: FileBytes[] = []
  for (const file of files) read.push(await readFileBytes(file))
  const known = await readImportsByHash({ payload, hashes: read.map(({ hash }) => hash) })
  for (const bytes of read) {
    const last = known.get(bytes.hash)
    const { file, hash } = bytes
    const isKnown = last && isImported({ last, hash, status }) && !(await pictures?.mayMiss(last))
    yield isKnown ? run.unchanged({ file, last }) : await run.import(await parseFile(bytes))
  }
}
