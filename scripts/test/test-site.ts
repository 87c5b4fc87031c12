import { buildSite, occupyBuild } from '../build'
import { runProjectScript } from '../child-process'
import { findFreePort } from '../postgres/free-port'
import { PlainError, step } from '../say'
import type { KeptProcess } from '../keep-running'
import { startSite } from '../site'
import { type DatabaseGate, startDatabaseGate } from './database-gate'
import type { TestDatabases } from './test-databases'
import { testEnvironment } from './test-environment'

/** The site as it is built, with Asiel and three members of staff in a database of its own. */
export type TestSite = {
  site: KeptProcess
  environment: ReturnType<typeof testEnvironment>
  port: number
  /** Between the site and its database. */
  gate: DatabaseGate
}

const distDir = '.next-test'

/** Builds the site and serves it for as long as the work takes. */
export async function withTestSite<T>({
  databases,
  name,
  folder,
  signal,
  work,
}: {
  databases: TestDatabases
  /** Of the database. */
  name: string
  folder: string
  signal: AbortSignal
  work: (site: TestSite) => Promise<T>
}): Promise<T> {
  const port = await findFreePort()
  const databaseURL = await databases.copy(name)
  const environment = {
    ...testEnvironment({ folder, databaseURL, port }),
    NEXT_DIST_DIR: distDir,
  }
  await fill({ environment, signal })
  const build = occupyBuild(distDir)
  try {
    await step({ name: 'Build', run: () => buildSite({ distDir, environment, signal }) })
    await using gate = await startDatabaseGate(databaseURL)
    await using site = await startSite({ ...environment, DATABASE_URL: gate.databaseURL })
    return await Promise.race([work({ site, environment, port, gate }), site.gone])
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
    { name: 'create-pages', args: [] },
    { name: 'import/import-documents', args: ['seed/content/asiel.md'] },
  ]
  for (const script of scripts) {
    const exitCode = await runProjectScript({ ...script, environment, signal })
    if (exitCode !== 0) throw new PlainError(`${script.name} failed (code ${exitCode})`)
  }
}
