import type { Payload } from 'payload'

import { findDocuments } from './find-documents'
import { readEnvironment } from '@/server/environment'
import { publicInternet } from '@/server/outgoing/network'

import { PictureFinder } from './images/find-picture'
import { importEach } from './import-files'
import type { ImportOutcome } from './import-outcome'
import { ProblemGroups } from './problem-groups'
import { counted, reportOutcome, reportProblems } from './report'
import { addToReport, emptyReport, type JsonReport } from './report-json'

export interface RunOptions {
  payload: Payload
  /** Files, and folders of which every `.md` file is meant. */
  paths: string[]
  dryRun?: boolean
  status?: 'draft' | 'published'
  withImages?: boolean
  /** Gets the report, line by line. */
  write: (line: string) => void
  /** Told after each document how many there are. */
  onProgress?: (progress: { done: number; all: number; file: string }) => void
}

export interface RunResult {
  /** 0 when done, 1 when a document could not be imported (the others are). */
  exitCode: 0 | 1
  report: JsonReport
}

/** Imports files and reports in Dutch on each of them. */
export async function run({
  payload,
  paths,
  dryRun = false,
  status = 'published',
  withImages = false,
  write,
  onProgress,
}: RunOptions): Promise<RunResult> {
  const { files, failed } = await findDocuments(paths)
  const all = files.length + failed.length
  const report = emptyReport()
  const groups = new ProblemGroups()
  const tell = async (outcome: ImportOutcome): Promise<void> => {
    addToReport({ report, outcome })
    const { file, problems, elsewhere = [] } = outcome
    const placed = problems.filter(({ fatal }) => !fatal).map((problem) => ({ file, problem }))
    for (const each of [...placed, ...elsewhere]) groups.add(each)
    for (const line of await reportOutcome({ outcome, payload })) write(line)
    onProgress?.({ done: report.totals.documents, all, file: outcome.file })
  }
  for (const outcome of failed) await tell(outcome)
  const pictures =
    withImages && !dryRun
      ? new PictureFinder({
          payload,
          network: publicInternet({ site: readEnvironment(process.env).SITE_URL }),
        })
      : undefined
  for await (const outcome of importEach({ payload, files, dryRun, status, pictures })) await tell(outcome)
  for (const line of reportProblems(groups.all())) write(line)
  write(totalsLine({ report, dryRun }))
  const { totals } = report
  return { exitCode: totals.failed > 0 ? 1 : 0, report }
}

function totalsLine({ report: { totals }, dryRun }: { report: JsonReport; dryRun: boolean }): string {
  const parts = [
    counted(totals.documents, ['document', 'documenten']),
    `${totals.failed} mislukt`,
    counted(totals.problems, ['probleem', 'problemen']),
  ]
  return `${parts.join(', ')}${dryRun ? ' (proef: er is niets geschreven)' : ''}`
}
