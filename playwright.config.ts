import { defineConfig, devices } from '@playwright/test'

const { SITES = '[]', TEST_PARALLEL_INDEX = '0', CHROMIUM_PATH, CI } = process.env
const sites: Record<string, string>[] = JSON.parse(SITES)

// Each worker has a site and a database of its own, and one reads this file before any of its tests.
Object.assign(process.env, sites[Number(TEST_PARALLEL_INDEX)])

const outage = ['**/outage.spec.ts', '**/hanging-database.spec.ts']
const otherBrowsers = '**/{firefox,webkit}.spec.ts'
const isLong = Boolean(process.env.TEST_LONG)

/** Specs that write nothing and log nobody in: their tests run in any order. */
const reading = specs([
  'accessibility',
  'colour-scheme',
  'directories',
  'exports',
  'frame',
  'keyboard',
  'metadata',
  'openapi',
  'screen-reader',
  'search',
  'text-size',
  'visitor',
  'weight',
])

/** How the browser is started. */
export const launch = {
  executablePath: CHROMIUM_PATH || undefined,
  // Nothing is drawn on a screen, and a GPU that is imitated costs a tenth of the processor. A process that is there has
  // compiled the scripts of the site.
  args: ['--disable-gpu', '--disable-background-networking', '--process-per-site'],
}

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/require-site.ts',
  workers: sites.length || 1,
  retries: 0,
  forbidOnly: Boolean(CI),
  // Of a machine on which something else runs: a test that passes takes seconds.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  // In the order of `runPlaywright`: whoever takes the database away comes last.
  projects: [
    { name: 'reading', testMatch: reading, fullyParallel: true },
    { name: 'writing', testIgnore: [reading, otherBrowsers, ...outage] },
    // They take their time, and browsers that are not everywhere.
    ...(isLong ? [{ name: 'other browsers', testMatch: otherBrowsers, workers: 1 }] : []),
    // One at a time: both databases stand still at once.
    { name: 'outage', testMatch: outage, workers: 1 },
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.SITE_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: launch,
  },
})

function specs(names: string[]): string {
  return `**/{${names.join(',')}}.spec.ts`
}
