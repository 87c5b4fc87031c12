import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { exitCodeOf, startPackageProgram } from '../child-process'
import { addTallies, judgeRun, readPlaywrightReport, readVitestReport, type Tally } from './tally'

type Run = {
  /** Where the report goes. */
  folder: string
  /** What a person added to the command: names of files, or options of the runner. */
  args: string[]
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}

/** Runs one of vitest's projects. */
export async function runVitest({
  project,
  folder,
  args,
  ...run
}: Run & { project: 'unit' | 'integration' | 'long' }): Promise<Tally> {
  const report = path.join(folder, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const runner = startPackageProgram({
    file: 'vitest/vitest.mjs',
    args: ['run', `--project=${project}`, ...reporters, ...args],
    ...run,
  })
  const exitCode = await exitCodeOf(runner)
  return judgeRun({ tally: readReport({ report, read: readVitestReport }), exitCode })
}

/**
 * Runs Playwright's tests against the sites that the environment names, on each one at a time: some that are named, or
 * one project after the other, whatever the one before came to.
 */
export async function runPlaywright({ long, args, ...run }: Run & { long: boolean }): Promise<Tally> {
  if (args.length > 0) return runProject({ ...run, args })
  const tallies: Tally[] = []
  for (const project of ['reading', 'writing', ...(long ? ['other browsers'] : []), 'outage'])
    tallies.push(await runProject({ ...run, args: [`--project=${project}`] }))
  return addTallies(tallies)
}

async function runProject({ folder, args, environment, signal }: Run): Promise<Tally> {
  const report = path.join(folder, 'e2e.json')
  rmSync(report, { force: true })
  const runner = startPackageProgram({
    file: '@playwright/test/cli.js',
    args: ['test', '--reporter=list,json', ...args],
    environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    signal,
  })
  const exitCode = await exitCodeOf(runner)
  return judgeRun({ tally: readReport({ report, read: readPlaywrightReport }), exitCode })
}

/** Without a report no test has run, which counts as a failure. */
function readReport({ report, read }: { report: string; read: (content: unknown) => Tally }): Tally {
  if (!existsSync(report)) return { passed: 0, failures: [] }
  return read(JSON.parse(readFileSync(report, 'utf8')))
}
