import { findBrowser } from '../find-browser'
import { say } from '../say'
import { installOtherBrowsers } from './install-other-browsers'
import { runPlaywright } from './runners'
import type { Tally } from './tally'
import type { TestDatabases } from './test-databases'
import { fillGuide, startTestSite, type TestSite, withTestBuild } from './test-site'

type EndToEnd = {
  databases: TestDatabases
  folder: string
  /** Full counts, and other browsers. */
  long: boolean
  args: string[]
  signal: AbortSignal
}

/** Of the browser tests. A third one on two processors makes them no quicker, and takes a third site. */
const workers = 2

/**
 * Serves the site once for each worker of Playwright, which writes to a site of its own. Of tests that are named one runs
 * at a time.
 */
export async function runEndToEnd({ databases, folder, long, args, signal }: EndToEnd): Promise<Tally> {
  const browser = await findBrowser({ given: process.env.CHROMIUM_PATH, signal })
  say(`Browser    ${browser}`)
  if (long) await installOtherBrowsers(signal)
  const work = async (): Promise<Tally> => {
    await fillGuide({ databases, folder, signal })
    await using served = await startSites({ databases, folder, count: args.length > 0 ? 1 : workers })
    const { first, sites } = served
    const environment = {
      ...first.environment,
      SITES: JSON.stringify(sites.map(settingsOf)),
      CHROMIUM_PATH: browser,
      TEST_LONG: long ? '1' : '',
      TEST_FOLDER: folder,
    }
    const tests = runPlaywright({ folder, long, args, environment, signal })
    return await Promise.race([tests, ...sites.map(({ site }) => site.gone)])
  }
  return withTestBuild({ folder, signal, work })
}

async function startSites({
  databases,
  folder,
  count,
}: {
  databases: TestDatabases
  folder: string
  count: number
}): Promise<AsyncDisposable & { first: TestSite; sites: TestSite[] }> {
  const start = (number: number): Promise<TestSite> =>
    startTestSite({ databases, name: `gids_test_e2e_${number}`, folder })
  const first = await start(0)
  const sites = [first]
  const dispose = async (): Promise<void> => {
    for (const site of sites) await site[Symbol.asyncDispose]()
  }
  try {
    while (sites.length < count) sites.push(await start(sites.length))
  } catch (error) {
    await dispose()
    throw error
  }
  return { first, sites, [Symbol.asyncDispose]: dispose }
}

/** What a worker's tests know of its site, beside what all sites share. */
function settingsOf({ environment, gate }: TestSite): Record<string, string | undefined> {
  const { DATABASE_URL, DATA_DIR, PORT, SITE_URL } = environment
  return { DATABASE_URL, DATA_DIR, PORT, SITE_URL, DATABASE_GATE: gate.controlURL }
}
