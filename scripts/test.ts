import path from 'node:path'
import { bundleProgram } from './import/bundle-program'
import { acquireLock, type Lock, LockHeldError } from './lock.mjs'
import { projectRoot } from './project-root'
import { PlainError, runScript, say, sayFailure } from './say'
import { untilStopped } from './stop-signal'
import { runChecks } from './test/checks'
import { runEndToEnd } from './test/end-to-end'
import { type Part, readTestOptions, type TestOptions } from './test/options'
import { runVitest } from './test/runners'
import { addTallies, nameFailure, type Tally } from './test/tally'
import { startTestDatabases, type TestDatabases } from './test/test-databases'
import { makeTestFolder, testEnvironment } from './test/test-environment'

/**
 * `npm test`: everything, or the parts that `--only` names. A part that fails does not keep the others from
 * running; the last lines name what failed and count all tests and checks together.
 */
await runScript(async () => {
  const tallies: Tally[] = []
  const exitCode = await untilStopped(async (signal) => {
    tallies.push(...(await orFailure({ run: () => test(signal), signal })))
    return 0
  })
  const { passed, failures } =
    tallies.length > 0 ? addTallies(tallies) : { passed: 0, failures: ['stopped before anything ran'] }
  for (const failure of failures) say(`FAILED  ${failure}`)
  say(`${passed} passed, ${failures.length} failed`)
  return failures.length > 0 ? 1 : exitCode
})

async function test(signal: AbortSignal): Promise<Tally[]> {
  const options = readTestOptions(process.argv.slice(2))
  const lock = occupyTests()
  try {
    using folder = makeTestFolder()
    await using databases = needsDatabase(options.parts)
      ? await startTestDatabases({ folder: folder.path, signal })
      : null
    return await runParts({ options, databases, folder: folder.path, signal })
  } finally {
    lock.release()
  }
}

async function runParts({
  options,
  databases,
  folder,
  signal,
}: {
  options: TestOptions
  databases: TestDatabases | null
  folder: string
  signal: AbortSignal
}): Promise<Tally[]> {
  const { args, long } = options
  const environment: NodeJS.ProcessEnv = {
    ...testEnvironment({ folder, databaseURL: '', port: 3000 }),
    TEST_SERVER_URL: databases?.serverURL,
    TEST_FOLDER: folder,
    TEST_LONG: long ? '1' : '',
    NODE_ENV: 'test',
  }
  const vitest = { folder, args, environment, signal }
  const runs: Record<Part, () => Promise<Tally>> = {
    check: () => runChecks(signal),
    unit: () => runVitest({ ...vitest, project: 'unit' }),
    integration: async () => {
      const PARSE_WORKER = (await bundleProgram('parse-worker')) ?? undefined
      return runVitest({ ...vitest, environment: { ...environment, PARSE_WORKER }, project: 'integration' })
    },
    e2e: () => runEndToEnd({ databases: required(databases), folder, long, args, signal }),
    long: () => runVitest({ ...vitest, project: 'long' }),
  }
  const tallies: Tally[] = []
  for (const part of options.parts) {
    say(`\n── ${part} ──`)
    tallies.push(...(await orFailure({ run: async () => [await runs[part]()], signal })))
  }
  return tallies
}

/** What goes wrong around the tests counts as one failed. */
async function orFailure({
  run,
  signal,
}: {
  run: () => Promise<Tally[]>
  signal: AbortSignal
}): Promise<Tally[]> {
  try {
    return await run()
  } catch (error) {
    signal.throwIfAborted()
    sayFailure(error)
    return [{ passed: 0, failures: [nameFailure('around the tests', String(error))] }]
  }
}

function needsDatabase(parts: Part[]): boolean {
  return parts.includes('integration') || parts.includes('e2e')
}

function required(databases: TestDatabases | null): TestDatabases {
  if (!databases) throw new Error('This part of the tests needs databases')
  return databases
}

function occupyTests(): Lock {
  try {
    return acquireLock({ file: path.join(projectRoot, '.data', 'test.lock') })
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error
    throw new PlainError(`The tests run already in this checkout, as process ${error.holder.pid}`)
  }
}
