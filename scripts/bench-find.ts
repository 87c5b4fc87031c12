import { parseArgs } from 'node:util'
import { runProjectScript } from './child-process'
import { modestMemory } from './modest-memory'
import { PlainError, runScript } from './say'
import { untilStopped } from './stop-signal'
import { startTestDatabases } from './test/test-databases'
import { makeTestFolder, testEnvironment } from './test/test-environment'

/**
 * `npm run bench:find [-- --organisations N]`: fills a database of its own with generated records and prints what
 * lists, searches and files cost there, as ratios and plans of this same run.
 */
await runScript(() => untilStopped(bench))

async function bench(signal: AbortSignal): Promise<number> {
  const { values } = parseArgs({ options: { organisations: { type: 'string', default: '50000' } } })
  const count = Number(values.organisations)
  if (!Number.isInteger(count) || count < 1000)
    throw new PlainError('--organisations takes a whole number from 1000')
  using folder = makeTestFolder()
  await using databases = await startTestDatabases({ folder: folder.path, signal })
  const databaseURL = await databases.copy({ name: 'gids_test_bench_find' })
  const environment = testEnvironment({ folder: folder.path, databaseURL, port: 3000 })
  return await runProjectScript({
    name: '../bench/find/work',
    args: [String(count)],
    environment: { ...environment, ...modestMemory },
    signal,
  })
}
