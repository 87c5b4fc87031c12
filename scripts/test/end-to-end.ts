import { findBrowser } from '../find-browser'
import { say } from '../say'
import { installOtherBrowsers } from './install-other-browsers'
import { runPlaywright } from './runners'
import type { Tally } from './tally'
import type { TestDatabases } from './test-databases'
import { withTestSite } from './test-site'

type EndToEnd = {
  databases: TestDatabases
  folder: string
  /** Full counts, and other browsers. */
  long: boolean
  args: string[]
  signal: AbortSignal
}

/** Serves the site with Asiel and three members of staff, and lets Playwright loose on it. */
export async function runEndToEnd({ databases, folder, long, args, signal }: EndToEnd): Promise<Tally> {
  const browser = await findBrowser({ given: process.env.CHROMIUM_PATH, signal })
  say(`Browser    ${browser}`)
  if (long) await installOtherBrowsers(signal)
  return withTestSite({
    databases,
    name: 'gids_test_e2e',
    folder,
    signal,
    work: ({ environment, gate }) => {
      const settings = {
        ...environment,
        CHROMIUM_PATH: browser,
        DATABASE_GATE: gate.controlURL,
        TEST_LONG: long ? '1' : '',
        TEST_FOLDER: folder,
      }
      return runPlaywright({ folder, long, args, environment: settings, signal })
    },
  })
}
