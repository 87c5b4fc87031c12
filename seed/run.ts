import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

import type { Payload } from 'payload'

import { importFiles } from './import-files'
import { reportOutcome, reportTotals } from './report'

export interface RunOptions {
  payload: Payload
  /** Files, and folders of which every `.md` file is meant. */
  paths: string[]
  dryRun?: boolean
  status?: 'draft' | 'published'
  write: (line: string) => void
}

export interface RunResult {
  /** 0 when done, 1 when a document could not be imported (the others are). */
  exitCode: 0 | 1
  /** Whether anything on the public site may have changed. */
  wrote: boolean
}

/** Imports files and reports in Dutch on each of them. */
export async function run({
  payload,
  paths,
  dryRun = false,
  status = 'published',
  write,
}: RunOptions): Promise<RunResult> {
  const files = (await Promise.all(paths.map(filesIn))).flat()
  const onDocument = (outcome: Parameters<typeof reportOutcome>[0]): void =>
    reportOutcome(outcome).forEach(write)
  const outcomes = await importFiles({ payload, files, dryRun, status, onDocument })
  reportTotals({ outcomes, dryRun }).forEach(write)
  const wrote =
    !dryRun && outcomes.some(({ failed, changes }) => !failed && changes.create + changes.update > 0)
  return { exitCode: outcomes.some(({ failed }) => failed) ? 1 : 0, wrote }
}

async function filesIn(given: string): Promise<string[]> {
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [given]
  const names = await readdir(given)
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(given, name))
}
