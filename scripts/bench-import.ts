import path from 'node:path'
import { parseArgs } from 'node:util'
import { parseTopicDocument } from '../seed/parse/parse-topic-document'
import { generateDocuments } from '@/bench/generate-documents'
import { startWorker } from '@/bench/worker'
import { z } from 'zod'
import { exitCodeOf, startProjectScript } from './child-process'
import { withClient } from './database-client'
import { modestArguments } from './modest-memory'
import { PlainError, runScript, say, seconds } from './say'
import { untilStopped } from './stop-signal'
import { startTestDatabases } from './test/test-databases'
import { makeTestFolder, testEnvironment } from './test/test-environment'
import { readFileSync } from 'node:fs'

/** What Node says that a process used: times in microseconds, memory in kilobytes. */
const used = z.object({ userCPUTime: z.number(), systemCPUTime: z.number(), maxRSS: z.number() })

/**
 * `npm run bench:import [-- --documents N]`: imports generated documents into a database of its own and prints what
 * that costs, as ratios of times that were taken in this same run.
 */
await runScript(() => untilStopped(bench))

async function bench(signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({ options: { documents: { type: 'string', default: '1000' } } })
  const count = Number(values.documents)
  if (!Number.isInteger(count) || count < 2) throw new PlainError('--documents takes a whole number from 2')
  using folder = makeTestFolder()
  const documents = path.join(folder.path, 'documents')
  const files = generateDocuments({ folder: documents, count })
  say(`Documents              ${count} of ${Math.round(sizeOf(files) / count / 1000)} kB`)
  reportParsing(files)
  await using databases = await startTestDatabases({ folder: folder.path, signal })
  const environmentOf = async (name: string): Promise<NodeJS.ProcessEnv> =>
    testEnvironment({ folder: folder.path, databaseURL: await databases.copy({ name }), port: 3000 })
  const imported = await environmentOf('gids_test_bench_import')
  const created = await environmentOf('gids_test_bench_create')
  const first = await compare({ documents, count, imported, created, signal })
  await importAgain({ documents, count, environment: imported, first, signal })
  const siblings = generateDocuments({ folder: path.join(folder.path, 'siblings'), count: count + 2 }).slice(
    -2,
  )
  await importOnes({ files: siblings, folder: folder.path, environment: imported, signal })
  return 0
}

/**
 * A document beside those that are there, by the command that a person gives, and then another: what that costs is
 * said, since the first has the program made.
 */
async function importOnes({
  files,
  folder,
  environment,
  signal,
}: {
  files: string[]
  folder: string
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}): Promise<void> {
  const usage = path.join(folder, 'usage.json')
  for (const file of files) {
    const child = startProjectScript({
      name: 'import',
      args: [file],
      nodeArguments: [...modestArguments, '--import', tellUsage(usage)],
      environment,
      options: { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
      signal,
    })
    if ((await exitCodeOf(child)) !== 0) throw new PlainError('Importing one document failed: see above')
  }
  const { userCPUTime, systemCPUTime, maxRSS } = used.parse(JSON.parse(readFileSync(usage, 'utf8')))
  say(`One document           ${seconds((userCPUTime + systemCPUTime) / 1000)} of CPU  (<= 3.0 s)`)
  say(`Peak memory of that    ${Math.round(maxRSS / 1024)} MB  (<= 220)`)
}

/** Has a process write what it used when it ends, as a module that is loaded before it. */
function tellUsage(file: string): string {
  const code = `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(file)}, JSON.stringify(process.resourceUsage())))`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

/** Both sides take turns, so that whatever else the machine does meets both. */
async function compare({
  documents,
  count,
  imported,
  created,
  signal,
}: {
  documents: string
  count: number
  imported: NodeJS.ProcessEnv
  created: NodeJS.ProcessEnv
  signal: AbortSignal
}): Promise<number> {
  const importer = await startWorker({ kind: 'import', folder: documents, environment: imported, signal })
  const creator = await startWorker({ kind: 'create', folder: documents, environment: created, signal })
  const times = { import: 0, half: 0, create: 0 }
  let peak = 0
  for (let done = 0; done < count;) {
    const turn = Math.min(10, count - done, done < count / 2 ? Math.ceil(count / 2) - done : count)
    const here = await importer.work(turn)
    const there = await creator.work(turn)
    done += turn
    times.import += here.milliseconds
    times.create += there.milliseconds
    if (done === Math.ceil(count / 2)) times.half = times.import
    peak = Math.max(peak, here.peak)
  }
  await importer.end()
  await creator.end()
  say(`Import                 ${seconds(times.import)}`)
  say(`The same, by create    ${seconds(times.create)}`)
  sayRatio({ name: 'Import / create', ratio: times.import / times.create, target: '<= 0.75' })
  sayRatio({ name: 'Twice the documents', ratio: times.import / times.half, target: '<= 2.30' })
  say(`Peak memory            ${Math.round(peak / 1024 / 1024)} MB  (< 512)`)
  return times.import
}

async function importAgain({
  documents,
  count,
  environment,
  first,
  signal,
}: {
  documents: string
  count: number
  environment: NodeJS.ProcessEnv
  first: number
  signal: AbortSignal
}): Promise<void> {
  const url = environment.DATABASE_URL ?? ''
  const before = await rowsWritten(url)
  const importer = await startWorker({ kind: 'import', folder: documents, environment, signal })
  const again = await importer.work(count)
  await importer.end()
  const after = await rowsWritten(url)
  say(`Import again           ${seconds(again.milliseconds)}`)
  sayRatio({ name: 'First / again', ratio: first / again.milliseconds, target: '>= 20' })
  say(`Rows written again     ${after - before}  (0)`)
}

/** Counted by PostgreSQL over the life of the database; a connection that has ended has told all. */
async function rowsWritten(url: string): Promise<number> {
  return withClient({
    url,
    work: async (client) => {
      const { rows } = await client.query<{ written: string }>(
        'SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) AS written FROM pg_stat_user_tables',
      )
      return Number(rows[0]?.written)
    },
  })
}

function reportParsing(files: string[]): void {
  const texts = files.map((file) => ({ text: readFileSync(file, 'utf8'), file: path.basename(file) }))
  const half = texts.slice(0, Math.ceil(texts.length / 2))
  const parseAll = (some: typeof texts): number => {
    const started = performance.now()
    for (const { text, file } of some) {
      const { document, problems } = parseTopicDocument({ text, file })
      if (!document) throw new Error(`${file}: ${problems.map(({ message }) => message).join(' ')}`)
    }
    return performance.now() - started
  }
  const ofHalf = parseAll(half)
  const rest = parseAll(texts.slice(half.length))
  const perSecond = sizeOf(files) / 1000 / (ofHalf + rest)
  say(`Parsing                ${perSecond.toFixed(2)} MB/s  (>= 0.30)`)
  sayRatio({ name: 'Parsing twice as many', ratio: (ofHalf + rest) / ofHalf, target: 'about 2' })
}

function sizeOf(files: string[]): number {
  return files.reduce((sum, file) => sum + readFileSync(file).length, 0)
}

function sayRatio({ name, ratio, target }: { name: string; ratio: number; target: string }): void {
  say(`${name.padEnd(22)} ${ratio.toFixed(2)}  (${target})`)
}
