import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runProjectScript } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'
import { PlainError, say } from '@/scripts/say'
import { makeTestFolder } from '@/scripts/test/test-environment'
import type { TestSite } from '@/scripts/test/test-site'
import { ask, ways } from './ask'
import { startBareServer } from './bare-server'
import { browserFlags } from './browser-flags'
import { compareMade, listenerOf, madeKinds, madeTopics, type MadeKind } from './compare-made'
import { canCompareCpu, compareCpu, perRequest, ticksOf } from './compare-cpu'
import { countPageStatements, moveRevision } from './count-page-statements'
import { type PageWeight, weighPage, weightLimits } from './page-weight'
import { generateDocuments } from './generate-documents'
import { pages } from './pages'
import type { Report } from './report'
import { judgePage } from './judge-page'
import { categories } from './judgement'
import { timeStart } from './time-start'

type Measuring = TestSite & {
  /** The path of a Chromium. */
  browser: string
  /** Where PostgreSQL writes down what it is asked. */
  log: string
  /** The port of a site of an earlier commit on this machine, with the same documents. */
  earlier: number | undefined
  report: Report
  signal: AbortSignal
}

/** What is measured, in this order: what disturbs nothing first. */
export const measurements: ((measuring: Measuring) => Promise<void>)[] = [
  reportWeight,
  reportStatements,
  reportKeptCpu,
  reportMadeCpu,
  reportLighthouse,
  reportMadeByEarlier,
  reportStart,
  reportMemory,
]

const lighthouseRuns = 3

async function reportWeight({ environment, browser, report, signal }: Measuring): Promise<void> {
  const chrome = await chromium.launch({ executablePath: browser, args: browserFlags })
  const close = (): void => void chrome.close()
  signal.addEventListener('abort', close, { once: true })
  try {
    const weigh = (path: string): Promise<PageWeight> =>
      weighPage({ browser: chrome, url: `${environment.SITE_URL}${path}` })
    report.heading('Bytes of a first visit')
    for (const { path } of pages) {
      const { gzip, br, script, visit } = await weigh(path)
      report.figure({ name: `${path} HTML, gzip`, value: gzip, atMost: weightLimits.gzip })
      report.figure({ name: `${path} HTML, br`, value: br, atMost: weightLimits.br })
      report.figure({ name: `${path} scripts, gzip`, value: script, atMost: weightLimits.script })
      report.figure({ name: `${path} as a whole`, value: visit, atMost: weightLimits.visit })
    }
  } finally {
    signal.removeEventListener('abort', close)
    await chrome.close()
  }
}

async function reportStatements({ port, environment, log, report }: Measuring): Promise<void> {
  report.heading('SQL statements for a page of which nothing is cached')
  for (const { path, statements } of pages) {
    const value = await countPageStatements({
      log,
      port,
      databaseURL: String(environment.DATABASE_URL),
      path,
    })
    report.figure({ name: path, value, atMost: statements })
  }
}

async function reportKeptCpu({ port, site, report, signal }: Measuring): Promise<void> {
  report.heading('Processor time for a kept answer, as a multiple of a bare server with the same bytes')
  if (!canCompareCpu) return say('  (not measured: this system does not tell)')
  for (const path of keptPaths) {
    for (const way of ways) {
      const spent = await compareCpu({ site: { pid: site.pid, port }, path, way, signal })
      const note = `${spent.site.toFixed(3)} ms against ${spent.bare.toFixed(3)} ms`
      report.figure({ name: `${path} ${way}`, value: spent.site / spent.bare, atMost: 2, digits: 2, note })
    }
  }
}

/** One of each kind of answer that is kept; the file has 19 rows. */
const keptPaths = ['/themas/asiel', '/organisaties?thema=asiel', '/zoeken?q=asiel', '/organisaties.csv']

async function reportMadeCpu({ port, site, environment, report, signal }: Measuring): Promise<void> {
  report.heading(`Processor time for an answer that is made, in ms (Node ${process.versions.node})`)
  if (!canCompareCpu) return say('  (not measured: this system does not tell)')
  for (const path of keptPaths) {
    const times: number[] = []
    for (let round = 0; round <= madeRounds; round += 1) {
      signal.throwIfAborted()
      let spent = 0
      for (let count = 0; count < madePerRound; count += 1) {
        await moveRevision(String(environment.DATABASE_URL))
        const before = ticksOf(site.pid)
        await ask({ port, path, way: 'gzip' })
        spent += ticksOf(site.pid) - before
      }
      if (round > 0) times.push(perRequest({ ticks: spent, count: madePerRound }))
    }
    const [median = NaN] = times.toSorted((a, b) => a - b).slice(Math.floor(times.length / 2))
    report.figure({ name: path, value: median, digits: 1 })
  }
}

async function reportMadeByEarlier({
  port,
  site,
  environment,
  earlier,
  report,
  signal,
}: Measuring): Promise<void> {
  report.heading(`The same as a multiple of an earlier commit (Node ${process.versions.node})`)
  if (!canCompareCpu) return say('  (not measured: this system does not tell)')
  if (earlier === undefined) return say('  (not measured: say with --earlier at which port that is served)')
  const sites = [
    { pid: site.pid, port },
    { pid: listenerOf(earlier), port: earlier },
  ]
  const compare = async (kind: MadeKind): Promise<void> => {
    const [now = NaN, before = NaN] = await compareMade({ sites, kind, signal })
    const note = `${now.toFixed(1)} ms against ${before.toFixed(1)} ms`
    report.figure({ name: kind.name, value: now / before, atMost: kind.atMost, digits: 2, note })
  }
  const topics = madeTopics(await sharedTopics({ earlier, environment, signal }))
  for (const kind of madeKinds) await compare(kind)
  if (topics.requestsPerRound > 0) return compare(topics)
  say(`  ${topics.name}: not measured, as the earlier site has too few of the generated documents`)
}

/**
 * The pages of the generated documents that the earlier site has, and that nobody may have asked it for: it keeps what it
 * made. The first so many, in the order of their numbers, which are imported here too.
 */
async function sharedTopics({
  earlier,
  environment,
  signal,
}: Pick<Measuring, 'environment' | 'signal'> & { earlier: number }): Promise<string[]> {
  const { body } = await ask({ port: earlier, path: '/sitemap.xml', way: 'identity' })
  const paths = [...body.toString().matchAll(/\/themas\/[a-z-]+-\d+(?=<)/g)].map(([path]) => path)
  if (paths.length === 0) return []
  using folder = makeTestFolder()
  const args = generateDocuments({ folder: folder.path, count: paths.length })
  const exitCode = await runProjectScript({ name: 'import/import-documents', args, environment, signal })
  if (exitCode !== 0) throw new PlainError('The generated documents were not imported')
  return paths
}

/** With the embedded database in a folder of its own, from the command until the site answers. */
async function reportStart({ environment, report, signal }: Measuring): Promise<void> {
  report.heading('Seconds until a start listens')
  using folder = makeTestFolder()
  const port = await findFreePort()
  const start = (): Promise<number> =>
    timeStart({
      port,
      environment: { ...environment, DATABASE_URL: '', DATA_DIR: folder.path, PORT: String(port) },
      signal,
    })
  report.figure({ name: 'the first, which imports Asiel', value: await start(), digits: 1 })
  report.figure({ name: 'the second', value: await start(), atMost: 3, digits: 1 })
}

const madeRounds = 5
const madePerRound = 20

/** Each address is another search, which finds nothing or little. */
async function reportMemory({ port, site, report, signal }: Measuring): Promise<void> {
  report.heading('Memory of the site after many different addresses')
  if (!canCompareCpu) return say('  (not measured: this system does not tell)')
  const visit = async (from: number, to: number): Promise<number> => {
    for (let count = from; count < to; count += 1) {
      signal.throwIfAborted()
      await ask({ port, path: `/organisaties?q=woord${count}`, way: 'gzip' })
    }
    return residentBytes(site.pid)
  }
  const few = await visit(0, 2000)
  const many = await visit(2000, 20_000)
  const note = `${Math.round(many / 1e6)} MB against ${Math.round(few / 1e6)} MB`
  report.figure({ name: '20,000 against 2,000', value: many / few, atMost: 1.3, digits: 2, note })
}

/** The page that is held against a static copy of itself. */
const controlled = '/themas/asiel'

async function reportLighthouse({ environment, port, browser, report, signal }: Measuring): Promise<void> {
  report.heading(`Lighthouse on its mobile setting, median of ${lighthouseRuns}`)
  const machines: number[] = []
  for (const { path, isHidden } of pages) {
    const url = `${environment.SITE_URL}${path}`
    const without = isHidden ? ['is-crawlable'] : []
    const judgement = await judgePage({ url, browser, without, runs: lighthouseRuns, signal })
    for (const category of categories) {
      const note = [...judgement.findings[category], ...(category === 'seo' ? without.map(leftOut) : [])]
      report.figure({
        name: `${path} ${category}`,
        value: judgement.scores[category],
        atLeast: 100,
        note: note.join(', '),
      })
    }
    report.figure({ name: `${path} layout shift`, value: judgement.layoutShift, atMost: 0.01, digits: 3 })
    machines.push(judgement.machine)
    if (path !== controlled) continue
    await using control = await startBareServer({ site: port, path, way: 'gzip', signal })
    const bare = await judgePage({
      url: `http://localhost:${control.port}${path}`,
      browser,
      without,
      runs: lighthouseRuns,
      signal,
    })
    const note = `${Math.round(judgement.lcp)} ms against ${Math.round(bare.lcp)} ms`
    report.figure({
      name: `${path} LCP, of a static copy`,
      value: judgement.lcp / bare.lcp,
      atMost: 1.15,
      digits: 2,
      note,
    })
  }
  const range = [Math.min(...machines), Math.max(...machines)].map(Math.round)
  say(
    `  (this machine's speed, in Lighthouse's own measure: ${range.join(' to ')}; a desktop that nobody else uses has 1,000 or more)`,
  )
}

function leftOut(audit: string): string {
  return `without ${audit}: search engines are kept out on purpose`
}

function residentBytes(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
  return pages * 4096
}
