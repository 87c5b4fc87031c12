import { cpSync, mkdirSync } from 'node:fs'
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

/** The name of a database, and of a folder within that of the tests. */
const filled = 'gids_test_filled'

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

/** Makes the database and the folder of which each site gets a copy. */
export async function fillGuide({
  databases,
  folder,
  signal,
}: {
  databases: TestDatabases
  folder: string
  signal: AbortSignal
}): Promise<void> {
  const databaseURL = await databases.copy({ name: filled })
  const dataFolder = path.join(folder, filled)
  mkdirSync(dataFolder)
  const environment = testEnvironment({ folder: dataFolder, databaseURL, port: 3000 })
  const exitCode = await runProjectScript({ name: 'test/fill-guide', environment, signal })
  if (exitCode !== 0) throw new PlainError(`The guide of the tests was not filled (code ${exitCode})`)
}

/** Serves what was built, with a copy of the filled guide. */
export async function startTestSite({
  databases,
  name,
  folder,
}: {
  databases: TestDatabases
  /** Of the database, and of the folder within that of the tests. */
  name: string
  folder: string
}): Promise<TestSite> {
  const port = await findFreePort()
  const databaseURL = await databases.copy({ name, from: filled })
  const dataFolder = path.join(folder, name)
  cpSync(path.join(folder, filled), dataFolder, { recursive: true })
  const environment = {
    ...testEnvironment({ folder: dataFolder, databaseURL, port }),
    NEXT_DIST_DIR: distDir,
  }
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
