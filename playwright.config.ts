import { defineConfig, devices } from '@playwright/test'

const isRoot = process.getuid?.() === 0
const { SITE_URL, CHROMIUM_PATH, CI } = process.env
const outage = '**/outage.spec.ts'

/** How the browser is started. */
export const launch = {
  executablePath: CHROMIUM_PATH || undefined,
  // Chromium's sandbox does not work for root.
  args: isRoot ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : [],
}

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/require-site.ts',
  // One at a time: of two log-ins of one person at the same moment, Payload keeps one session.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // In this order: whoever takes the database away comes last.
  projects: [
    { name: 'site', testIgnore: outage },
    { name: 'outage', testMatch: outage },
  ],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: SITE_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    launchOptions: launch,
  },
})
