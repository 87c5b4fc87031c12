import { chromium } from '@playwright/test'
import { say } from '../say'
import type { TestSite } from '../test/test-site'
import { ask } from './ask'
import { browserFlags } from './browser-flags'
import { canCompareCpu, compareCpu } from './compare-cpu'
import { countPageStatements } from './count-page-statements'
import { emptyPage, type PageWeight, weighPage, weightLimits } from './page-weight'
import { pages } from './pages'
import type { Report } from './report'
import { judgePage } from './judge-page'
import { categories } from './judgement'

type Measuring = TestSite & {
  /** The path of a Chromium. */
  browser: string
  /** Where PostgreSQL writes down what it is asked. */
  log: string
  report: Report
  signal: AbortSignal
}

/** What is measured, in this order: what disturbs nothing first. */
export const measurements: ((measuring: Measuring) => Promise<void>)[] = [
  reportCache,
  reportWeight,
  reportStatements,
  reportCpu,
  reportLighthouse,
]

const lighthouseRuns = 3

async function reportCache({ port, report }: Measuring): Promise<void> {
  report.heading('The second request comes from the cache of pages')
  for (const { path } of pages.filter(({ isCached }) => isCached)) {
    await ask({ port, path, encoding: 'gzip' })
    const { headers } = await ask({ port, path, encoding: 'gzip' })
    report.word({ name: path, value: String(headers['x-nextjs-cache']), wanted: 'HIT' })
  }
}

async function reportWeight({ environment, browser, report, signal }: Measuring): Promise<void> {
  const chrome = await chromium.launch({ executablePath: browser, args: browserFlags })
  const close = (): void => void chrome.close()
  signal.addEventListener('abort', close, { once: true })
  try {
    const weigh = (path: string): Promise<PageWeight> =>
      weighPage({ browser: chrome, url: `${environment.SITE_URL}${path}` })
    const empty = await weigh(emptyPage)
    report.heading(`Bytes of a first visit (the scripts of an empty page: ${empty.script}, gzip)`)
    for (const { path } of pages) {
      const { html, script, visit } = await weigh(path)
      report.figure({ name: `${path} HTML, gzip`, value: html, atMost: weightLimits.html })
      const own = script - empty.script
      report.figure({ name: `${path} own scripts, gzip`, value: own, atMost: weightLimits.ownScript })
      report.figure({ name: `${path} as a whole`, value: visit, atMost: weightLimits.visit })
    }
  } finally {
    signal.removeEventListener('abort', close)
    await chrome.close()
  }
}

async function reportStatements({ port, environment, log, report }: Measuring): Promise<void> {
  report.heading('SQL statements for a page of which nothing is cached')
  const secret = environment.PAYLOAD_SECRET
  for (const { path, statements } of pages) {
    const value = await countPageStatements({ log, port, secret, path })
    report.figure({ name: path, value, atMost: statements })
  }
}

async function reportCpu({ port, site, report, signal }: Measuring): Promise<void> {
  report.heading('Processor time for a cached request, as a multiple of a bare server with the same bytes')
  if (!canCompareCpu) return say('  (not measured: this system does not tell)')
  const path = '/themas/asiel'
  for (const encoding of ['gzip', 'identity'] as const) {
    const spent = await compareCpu({ site: { pid: site.pid, port }, path, encoding, signal })
    const note = `${spent.site.toFixed(2)} ms against ${spent.bare.toFixed(3)} ms`
    report.figure({ name: `${path} ${encoding}`, value: spent.site / spent.bare, digits: 1, note })
  }
}

async function reportLighthouse({ environment, browser, report, signal }: Measuring): Promise<void> {
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
        atLeast: category === 'performance' ? 95 : 100,
        note: note.join(', '),
      })
    }
    report.figure({ name: `${path} layout shift`, value: judgement.layoutShift, atMost: 0.01, digits: 3 })
    machines.push(judgement.machine)
  }
  const range = [Math.min(...machines), Math.max(...machines)].map(Math.round)
  say(
    `  (this machine's speed, in Lighthouse's own measure: ${range.join(' to ')}; a desktop that nobody else uses has 1,000 or more)`,
  )
}

function leftOut(audit: string): string {
  return `without ${audit}: search engines are kept out on purpose`
}
