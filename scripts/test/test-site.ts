import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { buildSite, occupyBuild } from '../build'
import { runProjectScript } from '../child-process'
import { findFreePort } from '../postgres/free-port'
import { PlainError, step } from '../say'
import type { KeptProcess } from '../keep-running'
import { startSite } from '../site'
import { type DatabaseGate, startDatabaseGate } from './database-gate'
import type { TestDatabases } from './test-databases'
import { testEnvironment } from './test-environment'

/** The site as it is built, with Asiel and three members of staff in a database and a folder of its own. */
export type TestSite = AsyncDisposable & {
  site: KeptProcess
  environment: ReturnType<typeof testEnvironment>
  port: number
  /** Between the site and its database. */
  gate: DatabaseGate
}

type Work<T> = { folder: string; signal: AbortSignal; work: () => Promise<T> }

const distDir = '.next-test'

/** Builds the site, for as long as the work takes. */
export async function withTestBuild<T>({ folder, signal, work }: Work<T>): Promise<T> {
  const environment = {
    ...testEnvironment({ folder, databaseURL: '', port: 3000 }),
    NEXT_DIST_DIR: distDir,
  }
  const build = occupyBuild(distDir)
  try {
    await step({ name: 'Build', run: () => buildSite({ distDir, environment, signal }) })
    return await work()
  } finally {
    build.release()
  }
}

/** Serves what was built. */
export async function startTestSite({
  databases,
  name,
  folder,
  signal,
}: {
  databases: TestDatabases
  /** Of the database, and of the folder within that of the tests. */
  name: string
  folder: string
  signal: AbortSignal
}): Promise<TestSite> {
  const port = await findFreePort()
  const databaseURL = await databases.copy(name)
  const dataFolder = path.join(folder, name)
  mkdirSync(dataFolder)
  const environment = {
    ...testEnvironment({ folder: dataFolder, databaseURL, port }),
    NEXT_DIST_DIR: distDir,
  }
  await fill({ environment, signal })
  const gate = await startDatabaseGate(databaseURL)
  try {
    const site = await startSite({ ...environment, DATABASE_URL: gate.databaseURL })
    const dispose = async (): Promise<void> => {
      await site[Symbol.asyncDispose]()
      await gate[Symbol.asyncDispose]()
    }
    return { site, environment, port, gate, [Symbol.asyncDispose]: dispose }
  } catch (error) {
    await gate[Symbol.asyncDispose]()
    throw error
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
