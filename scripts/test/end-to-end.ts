import { buildSite, occupyBuild } from '../build'
import { runProjectScript } from '../child-process'
import { findBrowser } from '../find-browser'
import { findFreePort } from '../postgres/free-port'
import { refreshSite } from '../refresh-site'
import { PlainError, say, step } from '../say'
import { startSite } from '../site'
import { startDatabaseGate } from './database-gate'
import { runPlaywright } from './runners'
import type { Tally } from './tally'
import type { TestDatabases } from './test-databases'
import { testEnvironment } from './test-environment'

type EndToEnd = { databases: TestDatabases; folder: string; args: string[]; signal: AbortSignal }

const distDir = '.next-test'

/** Builds the site, serves it with Asiel and three members of staff, and lets Playwright loose on it. */
export async function runEndToEnd({ databases, folder, args, signal }: EndToEnd): Promise<Tally> {
  const browser = await findBrowser({ given: process.env.CHROMIUM_PATH, signal })
  say(`Browser    ${browser}`)
  const port = await findFreePort()
  const databaseURL = await databases.copy('gids_test_e2e')
  const environment = {
    ...testEnvironment({ folder, databaseURL, port }),
    NEXT_DIST_DIR: distDir,
    CHROMIUM_PATH: browser,
  }
  await fill({ environment, signal })
  const build = occupyBuild(distDir)
  try {
    await step({ name: 'Build', run: () => buildSite({ distDir, environment, signal }) })
    await using gate = await startDatabaseGate(databaseURL)
    await using site = await startSite({ ...environment, DATABASE_URL: gate.databaseURL })
    const secret = environment.PAYLOAD_SECRET
    await step({ name: 'Pages', run: () => refreshSite({ port, secret, expire: true }) })
    const tests = { folder, args, environment: { ...environment, DATABASE_GATE: gate.controlURL }, signal }
    return await Promise.race([runPlaywright(tests), site.gone])
  } finally {
    build.release()
  }
}

async function fill({
  environment,
  signal,
}: {
  environment: NodeJS.ProcessEnv
  signal: AbortSignal
}): Promise<void> {
  const scripts = [
    { name: 'test/create-people', args: [] },
    { name: 'import-documents', args: ['seed/content/asiel.md'] },
  ]
  for (const script of scripts) {
    const exitCode = await runProjectScript({ ...script, environment, signal })
    if (exitCode !== 0) throw new PlainError(`${script.name} failed (code ${exitCode})`)
  }
}
