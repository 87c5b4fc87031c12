import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { z } from 'zod'

/** How many tests or checks passed, and what is to be said of each that failed. */
export type Tally = { passed: number; failures: string[] }

const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

/** Reads vitest's JSON report: a test file that could not even be loaded counts as a failure. */
export function readVitestReport(report: unknown): Tally {
  const { numPassedTests, testResults } = vitestReport.parse(report)
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    if (status === 'failed' && assertionResults.length === 0) return [nameFailure(name, message)]
    return assertionResults
      .filter((result) => result.status === 'failed')
      .map(({ fullName, failureMessages }) => nameFailure(`${name}: ${fullName}`, failureMessages?.[0]))
  })
  return { passed: numPassedTests, failures }
}

type Suite = { specs: z.infer<typeof playwrightSpec>[]; suites?: Suite[] | undefined }

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      results: z.array(
        z.object({
          errors: z.array(
            z.object({
              message: z.string().optional(),
              location: z.object({ file: z.string(), line: z.number() }).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
})

const playwrightSuite: z.ZodType<Suite> = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional()
  },
})

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number() }),
  errors: z.array(z.object({ message: z.string().optional() })),
  suites: z.array(playwrightSuite),
})

/** Reads Playwright's JSON report: an error outside any test counts as a failure. */
export function readPlaywrightReport(report: unknown): Tally {
  const { stats, errors, suites } = playwrightReport.parse(report)
  return {
    passed: stats.expected + stats.flaky,
    failures: [
      ...suites
        .flatMap(specsOf)
        .flatMap(({ title, file, tests }) =>
          tests
            .filter(({ status }) => status === 'unexpected')
            .map(({ results }) =>
              nameFailure(`${file}: ${title}`, ...(results.at(-1)?.errors ?? []).map(placed)),
            ),
        ),
      ...errors.map(({ message }) => nameFailure('outside any test', message)),
    ],
  }
}

function specsOf({ specs, suites = [] }: Suite): z.infer<typeof playwrightSpec>[] {
  return [...specs, ...suites.flatMap(specsOf)]
}

type PlaywrightError = z.infer<typeof playwrightSpec>['tests'][number]['results'][number]['errors'][number]

/** Where in the files it went wrong: that a test took too long does not say what it waited for. */
function placed({ message = '', location }: PlaywrightError): string {
  const [line = ''] = message.trim().split('\n')
  return location ? `${line} (${path.basename(location.file)}:${location.line})` : line
}

/** What failed, and the first line of each reason. */
export function nameFailure(what: string, ...reasons: (string | undefined)[]): string {
  const lines = reasons.map((reason = '') => stripVTControlCharacters(reason).trim().split('\n')[0])
  return [what, ...lines].filter(Boolean).join('\n    ')
}

/**
 * What a runner's work comes to: one that ended badly without naming a failed test has failed itself, and so has
 * one that ran nothing.
 */
export function judgeRun({ tally, exitCode }: { tally: Tally; exitCode: number }): Tally {
  const isSound = tally.failures.length > 0 || (exitCode === 0 && tally.passed > 0)
  return isSound ? tally : { ...tally, failures: [`${tally.passed} passed, then it ended with ${exitCode}`] }
}

export function addTallies(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  }
}
