import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { browserFlags } from './browser-flags'

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

export type Category = (typeof categories)[number]

/** What Lighthouse makes of a page on its mobile setting. */
export interface Judgement {
  /** From 0 to 100. */
  scores: Record<Category, number>
  layoutShift: number
  /** What took points from a category. */
  findings: Record<Category, string[]>
  /** How quick Lighthouse finds this machine at the moment; it slows a page down as if it were a good desktop. */
  machine: number
}

interface Wish {
  url: string
  /** The path of a Chromium. */
  browser: string
  /** What Lighthouse should not look at. */
  without: string[]
  signal: AbortSignal
}

/** The medians of some runs, each in a browser that has seen nothing yet. */
export async function judgePage({ runs, ...wish }: Wish & { runs: number }): Promise<Judgement> {
  const judged: Judgement[] = []
  for (let run = 0; run < runs; run += 1) {
    wish.signal.throwIfAborted()
    judged.push(await judgeOnce(wish))
  }
  const middle = (value: (one: Judgement) => number): Judgement => medianOf({ judged, value })
  return {
    scores: forEach((category) => middle(({ scores }) => scores[category]).scores[category]),
    findings: forEach((category) => middle(({ scores }) => scores[category]).findings[category]),
    layoutShift: middle(({ layoutShift }) => layoutShift).layoutShift,
    machine: middle(({ machine }) => machine).machine,
  }
}

async function judgeOnce({ url, browser, without, signal }: Wish): Promise<Judgement> {
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: ['--headless=new', ...browserFlags],
    handleSIGINT: false,
  })
  const kill = (): void => chrome.kill()
  signal.addEventListener('abort', kill, { once: true })
  try {
    // Mobile is what Lighthouse does unless told otherwise.
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: [...categories],
      skipAudits: without,
      disableFullPageScreenshot: true,
    })
    if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
    return toJudgement(result.lhr)
  } finally {
    signal.removeEventListener('abort', kill)
    kill()
  }
}

function toJudgement({ categories: judged, audits, environment, runtimeError }: Result): Judgement {
  if (runtimeError) throw new Error(runtimeError.message)
  return {
    scores: forEach((category) => Math.round((judged[category]?.score ?? 0) * 100)),
    findings: forEach((category) =>
      (judged[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
        .map(({ id }) => [id, audits[id]?.displayValue].filter(Boolean).join(' ')),
    ),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    machine: environment.benchmarkIndex,
  }
}

function forEach<T>(value: (category: Category) => T): Record<Category, T> {
  return {
    performance: value('performance'),
    accessibility: value('accessibility'),
    'best-practices': value('best-practices'),
    seo: value('seo'),
  }
}

function medianOf({ judged, value }: { judged: Judgement[]; value: (one: Judgement) => number }): Judgement {
  const middle = judged.toSorted((one, other) => value(one) - value(other))[Math.floor(judged.length / 2)]
  if (!middle) throw new Error('A median needs one run at least')
  return middle
}
