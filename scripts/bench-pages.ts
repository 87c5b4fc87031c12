import path from 'node:path'
import { parseArgs } from 'node:util'
import { logStatements } from '@/bench/count-page-statements'
import { measurements } from '@/bench/measurements'
import { Report } from '@/bench/report'
import { findBrowser } from './find-browser'
import { runScript, say, seconds } from './say'
import { untilDone } from './stop-signal'
import { startTestDatabases } from './test/test-databases'
import { makeTestFolder } from './test/test-environment'
import { fillGuide, startTestSite, withTestBuild } from './test/test-site'

/**
 * `npm run bench:pages`: builds the site, serves it with Asiel, and prints what its pages weigh, what they cost the
 * database and the processor, and what Lighthouse makes of them. Fails when a target is missed. With `--earlier <port>`,
 * where a site of an earlier commit is served with the seed, and at best with some hundred documents of
 * `bench/generate-documents.ts`, it also says what a page that is made costs against that.
 */
await runScript(() => untilDone(bench))

async function bench(signal: AbortSignal): Promise<number> {
  const started = performance.now()
  const { values } = parseArgs({ options: { earlier: { type: 'string' } } })
  const earlier = values.earlier === undefined ? undefined : Number(values.earlier)
  const browser = await findBrowser({ given: process.env.CHROMIUM_PATH, signal })
  using folder = makeTestFolder()
  await using databases = await startTestDatabases({ folder: folder.path, signal })
  await logStatements(databases.serverURL)
  const report = new Report()
  const log = path.join(folder.path, 'postgres.log')
  const work = async (): Promise<void> => {
    await fillGuide({ databases, folder: folder.path, signal })
    await using served = await startTestSite({
      databases,
      name: 'gids_test_bench_pages',
      folder: folder.path,
    })
    const measureAll = async (): Promise<void> => {
      for (const measure of measurements) {
        signal.throwIfAborted()
        await measure({ ...served, browser, log, earlier, report, signal })
      }
    }
    await Promise.race([measureAll(), served.site.gone])
  }
  await withTestBuild({ folder: folder.path, signal, work })
  const { missed } = report
  say(`\n${missed.length === 0 ? 'No target is missed' : `Missed: ${missed.join(', ')}`}`)
  say(`It took ${seconds(performance.now() - started)}`)
  return missed.length === 0 ? 0 : 1
}
