import { findBrowser } from '../find-browser'
import { say } from '../say'
import { installOtherBrowsers } from './install-other-browsers'
import { runPlaywright } from './runners'
import type { Tally } from './tally'
import type { TestDatabases } from './test-databases'
import { startTestSite, type TestSite, withTestBuild } from './test-site'

type EndToEnd = {
  databases: TestDatabases
  folder: string
  /** Full counts, and other browsers. */
  long: boolean
  args: string[]
  signal: AbortSignal
}

/**
 * Serves the site twice, and lets Playwright loose on both: each of its workers writes to a site of its own. Of tests
 * that are named one runs at a time, for which one site will do.
 */
export async function runEndToEnd({ databases, folder, long, args, signal }: EndToEnd): Promise<Tally> {
  const browser = await findBrowser({ given: process.env.CHROMIUM_PATH, signal })
  say(`Browser    ${browser}`)
  if (long) await installOtherBrowsers(signal)
  const start = (number: number): Promise<TestSite> =>
    startTestSite({ databases, name: `gids_test_e2e_${number}`, folder, signal })
  const work = async (): Promise<Tally> => {
    await using first = await start(0)
    await using second = args.length > 0 ? null : await start(1)
    const sites = second ? [first, second] : [first]
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

/** What a worker's tests know of its site, beside what all sites share. */
function settingsOf({ environment, gate }: TestSite): Record<string, string | undefined> {
  const { DATABASE_URL, DATA_DIR, PORT, SITE_URL } = environment
  return { DATABASE_URL, DATA_DIR, PORT, SITE_URL, DATABASE_GATE: gate.controlURL }
}
