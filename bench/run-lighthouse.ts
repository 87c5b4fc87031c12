import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { runScript } from '@/scripts/say'
import { sendToParent } from '@/scripts/send-to-parent'
import { browserFlags } from './browser-flags'
import { categories, forEachCategory, type Judgement, type Wish } from './judgement'

/** Has Lighthouse look at a page a number of times, each in a browser that has seen nothing yet. */
await runScript(async () => {
  const wish: Wish = JSON.parse(process.argv[2] ?? '')
  const judged: Judgement[] = []
  for (let run = 0; run < wish.runs; run += 1) judged.push(await judge(wish))
  await sendToParent(judged)
  return 0
})

async function judge({ url, browser, without }: Wish): Promise<Judgement> {
  const chrome = await launch({
    chromePath: browser,
    chromeFlags: ['--headless=new', ...browserFlags],
    handleSIGINT: false,
  })
  const stop = (): void => {
    chrome.kill()
    process.exit(1)
  }
  const reasons = ['SIGTERM', 'SIGINT', 'disconnect'] as const
  for (const reason of reasons) process.once(reason, stop)
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
    for (const reason of reasons) process.off(reason, stop)
    chrome.kill()
  }
}

function toJudgement({ categories: judged, audits, environment, runtimeError }: Result): Judgement {
  if (runtimeError) throw new Error(runtimeError.message)
  return {
    scores: forEachCategory((category) => Math.round((judged[category]?.score ?? 0) * 100)),
    findings: forEachCategory((category) =>
      (judged[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
        .map(({ id }) => [id, audits[id]?.displayValue].filter(Boolean).join(' ')),
    ),
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? NaN,
    lcp: audits['largest-contentful-paint']?.numericValue ?? NaN,
    machine: environment.benchmarkIndex,
  }
}
