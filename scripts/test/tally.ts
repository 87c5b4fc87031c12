import { z } from 'zod'

/** How many tests or checks passed and failed. */
export type Tally = { passed: number; failed: number }

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

/** Reads vitest's JSON report: a test file that could not even be loaded counts as a failure. */
export function readVitestReport(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report)
  const unloaded = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.length === 0
  })
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}

/** Reads Playwright's JSON report: an error outside any test counts as a failure. */
export function readPlaywrightReport(report: unknown): Tally {
  const { stats, errors } = playwrightReport.parse(report)
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/**
 * What a runner's work comes to: one that ended badly without naming a failed test has failed itself, and so has
 * one that ran nothing.
 */
export function judgeRun({ tally, exitCode }: { tally: Tally; exitCode: number }): Tally {
  const isSound = tally.failed > 0 || (exitCode === 0 && tally.passed > 0)
  return isSound ? tally : { ...tally, failed: 1 }
}

export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}
