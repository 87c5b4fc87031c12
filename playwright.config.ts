import { defineConfig, devices } from '@playwright/test'

const { SITE_URL, CHROMIUM_PATH, CI } = process.env
const outage = ['**/outage.spec.ts', '**/hanging-database.spec.ts']
const otherBrowsers = '**/{firefox,webkit}.spec.ts'
const isLong = Boolean(process.env.TEST_LONG)

/** Specs that write nothing and log nobody in, so that two of their tests can run at once. */
const reading = specs([
  'accessibility',
  'colour-scheme',
  'directories',
  'exports',
  'frame',
  'keyboard',
  'metadata',
  'openapi',
  'search',
  'text-size',
  'visitor',
  'weight',
])

/** Specs that write documents of their own alone, and look at those alone, so that two of them can run at once. */
const editing = specs([
  'admin-accessibility',
  'admin-dialogs',
  'admin-names',
  'admin-times',
  'admin-views',
  'bulk',
  'conflict',
  'drafts',
  'edit-link',
  'editor',
  'failing-requests',
  'forms',
  'hydration',
  'import-other-files',
  'link-replacements',
  'morning',
  'odd-content',
  'page-proposals',
  'password',
  'paste',
  'plans',
  'preview',
  'publication',
  'question-relations',
  'relations',
  'review',
  'saving',
  'similar',
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
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(CI),
  // Of a machine on which something else runs: a test that passes takes seconds.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  // In the order of `runPlaywright`: whoever takes the database away comes last.
  projects: [
    { name: 'reading', testMatch: reading, fullyParallel: true },
    { name: 'editing', testMatch: editing },
    // One at a time: what one changes for all, another would see.
    { name: 'writing', testIgnore: [reading, editing, otherBrowsers, ...outage], workers: 1 },
    // They take their time, and browsers that are not everywhere.
    ...(isLong ? [{ name: 'other browsers', testMatch: otherBrowsers, workers: 1 }] : []),
    { name: 'outage', testMatch: outage, workers: 1 },
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: SITE_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    launchOptions: launch,
  },
})

function specs(names: string[]): string {
  return `**/{${names.join(',')}}.spec.ts`
}
