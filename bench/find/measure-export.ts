import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { exportRecords } from '@/queries/export/export-records'
import type { Report } from '../report'

/** The whole list of organisations as CSV: how many lines, and how much more memory than at rest. */
export async function measureExport({ report, count }: { report: Report; count: number }): Promise<void> {
  report.heading('A file of every organisation')
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  const rest = await atRest(collect)
  const exported = await exportRecords.organisaties({
    format: 'csv',
    params: {},
    base: 'https://gids.example',
  })
  if (exported.state !== 'found') throw new Error('There is nothing to write.')
  let lines = 0
  let peak = 0
  for await (const piece of exported.record) {
    lines += piece.split('\r\n').length - 1
    peak = Math.max(peak, await atRest(collect))
  }
  report.figure({ name: 'lines', value: lines, atLeast: count + 1 })
  report.figure({ name: 'memory above rest, MB', value: (peak - rest) / 1024 / 1024, atMost: 64, digits: 1 })
}

async function atRest(collect: unknown): Promise<number> {
  if (typeof collect === 'function') await collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
