import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { exportFormats, type ExportFormat, type ExportList } from '@/domain/exports/formats'
import { exportRecords } from '@/queries/export/export-records'
import type { Report } from '../report'
import type { Amounts } from './fill'

/** A whole list in each of its formats: how much more memory than at rest, and how long it takes beside CSV. */
export async function measureExport({
  report,
  amounts,
}: {
  report: Report
  amounts: Amounts
}): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  const lists = { organisaties: amounts.organisations, bronnen: amounts.sources, vragen: amounts.questions }
  for (const [list, count] of Object.entries(lists) as [keyof typeof lists, number][]) {
    report.heading(`A file of every record: ${list}`)
    const csv = await measureFile({ list, format: 'csv', collect })
    report.figure({ name: 'lines', value: csv.lines, atLeast: count + 1 })
    for (const format of exportFormats[list]) {
      const { peak } = await measureFile({ list, format, collect })
      report.figure({ name: `${format}, MB above rest`, value: peak, atMost: 48, digits: 1 })
    }
    const time = await timeFile({ list, format: 'csv' })
    const xlsx = await timeFile({ list, format: 'xlsx' })
    report.figure({ name: 'speed of xlsx beside CSV', value: time / xlsx, atLeast: 0.5, digits: 2 })
  }
}

interface ExportRequest {
  list: ExportList
  format: ExportFormat
}

async function measureFile({
  collect,
  ...request
}: ExportRequest & { collect: unknown }): Promise<{ lines: number; peak: number }> {
  const rest = await atRest(collect)
  let lines = 0
  let peak = 0
  for await (const piece of piecesOf(request)) {
    if (typeof piece === 'string') lines += piece.split('\r\n').length - 1
    peak = Math.max(peak, await atRest(collect))
  }
  return { lines, peak: (peak - rest) / 1024 / 1024 }
}

/** In milliseconds: the best of three. */
async function timeFile(request: ExportRequest): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now()
    for await (const piece of piecesOf(request)) if (piece.length === 0) throw new Error('A piece is empty.')
    times.push(performance.now() - started)
  }
  return Math.min(...times)
}

async function* piecesOf({ list, format }: ExportRequest): AsyncGenerator<string | Uint8Array> {
  const exported = await exportRecords[list]({ format, params: {}, base: 'https://gids.example' })
  if (exported.state !== 'found') throw new Error('There is nothing to write.')
  yield* exported.record
}

async function atRest(collect: unknown): Promise<number> {
  if (typeof collect === 'function') await collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
