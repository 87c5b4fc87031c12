import { createDatabase, withClient } from '../database-client'
import { type EmbeddedPostgres, startPostgres } from '../postgres/start-postgres'
import { migrate } from '../prepare-database'
import { testEnvironment } from './test-environment'

/** A cluster for one run of the tests, with a migrated database to copy from. */
export type TestDatabases = AsyncDisposable & {
  serverURL: string
  /** Makes a copy of a database, or else of the migrated one, under a new name; returns its address. */
  copy: (databases: { name: string; from?: string }) => Promise<string>
}

/** Copies are made of this one. Names have "test" in them: what empties a database first looks for that. */
const templateDatabase = 'gids_test_template'

export async function startTestDatabases({
  folder,
  signal,
}: {
  folder: string
  signal: AbortSignal
}): Promise<TestDatabases> {
  const postgres = await startPostgres({ dataDir: folder, durable: false })
  try {
    await makeTemplate({ postgres, folder, signal })
  } catch (error) {
    await postgres[Symbol.asyncDispose]()
    throw error
  }
  const serverURL = postgres.urlOf('postgres')
  const copy: TestDatabases['copy'] = async (databases) => {
    await copyDatabase({ serverURL, ...databases })
    return postgres.urlOf(databases.name)
  }
  return { serverURL, copy, [Symbol.asyncDispose]: () => postgres[Symbol.asyncDispose]() }
}

/** Makes a fresh copy of a database, or else of the migrated one, in the place of an older one of that name. */
export async function copyDatabase({
  serverURL,
  name,
  from = templateDatabase,
}: {
  serverURL: string
  name: string
  from?: string
}): Promise<void> {
  await withClient({
    url: serverURL,
    work: async (client) => {
      const database = client.escapeIdentifier(name)
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
      await client.query(
        `CREATE DATABASE ${database} TEMPLATE ${client.escapeIdentifier(from)} STRATEGY file_copy`,
      )
    },
  })
}

async function makeTemplate({
  postgres,
  folder,
  signal,
}: {
  postgres: EmbeddedPostgres
  folder: string
  signal: AbortSignal
}): Promise<void> {
  await createDatabase({ serverURL: postgres.urlOf('postgres'), name: templateDatabase })
  const url = postgres.urlOf(templateDatabase)
  await migrate({ url, environment: testEnvironment({ folder, databaseURL: url, port: 3000 }), signal })
}
