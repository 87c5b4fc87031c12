import { onTestFinished } from 'vitest'

import { withClient } from '@/scripts/database-client'
import { copyDatabase } from '@/scripts/test/test-databases'

const { TEST_SERVER_URL = '', VITEST_POOL_ID } = process.env

/** Another migrated, empty database for as long as the test takes; returns its address. */
export async function otherDatabase(): Promise<string> {
  const name = `gids_test_${VITEST_POOL_ID}_other`
  await copyDatabase({ serverURL: TEST_SERVER_URL, name })
  onTestFinished(() => dropDatabase(name))
  return addressOf({ name })
}

/** A database without a table, of a role that may do nothing else; returns its address as that role. */
export async function ownedDatabase(): Promise<string> {
  const name = `gids_test_${VITEST_POOL_ID}_owned`
  const role = `${name}_role`
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await onServer(`DROP ROLE IF EXISTS ${role}`)
  await onServer(`CREATE ROLE ${role} LOGIN PASSWORD 'secret' NOSUPERUSER NOCREATEDB`)
  await onServer(`CREATE DATABASE ${name} OWNER ${role} TEMPLATE template0`)
  onTestFinished(async () => {
    await dropDatabase(name)
    await onServer(`DROP ROLE ${role}`)
  })
  return addressOf({ name, role })
}

async function dropDatabase(name: string): Promise<void> {
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
}

/** Runs a statement outside of the databases of the tests. */
async function onServer(sql: string): Promise<void> {
  await withClient({ url: TEST_SERVER_URL, work: (client) => client.query(sql) })
}

/** Does some work with another database in the place of this one. */
export async function swapDatabases({
  there,
  work,
}: {
  there: string
  work: () => Promise<void>
}): Promise<void> {
  const own = nameOf(process.env.DATABASE_URL ?? '')
  const other = nameOf(there)
  const swap = async (): Promise<void> => {
    await onServer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname IN ('${own}', '${other}')`,
    )
    await onServer(`ALTER DATABASE ${own} RENAME TO gids_test_aside`)
    await onServer(`ALTER DATABASE ${other} RENAME TO ${own}`)
    await onServer(`ALTER DATABASE gids_test_aside RENAME TO ${other}`)
  }
  await swap()
  try {
    await work()
  } finally {
    await swap()
  }
}

/** All rows of all tables, as text. */
export async function rowsOf(url: string): Promise<Record<string, string[]>> {
  return withClient({
    url,
    work: async (client) => {
      // A database of the system has the time zone of the machine.
      await client.query(`SET timezone = 'UTC'`)
      const tables = await client.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables
         WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY table_name`,
      )
      const contents: Record<string, string[]> = {}
      for (const { name } of tables.rows) {
        const { rows } = await client.query<{ text: string }>(
          `SELECT t::text AS text FROM ${client.escapeIdentifier(name)} AS t ORDER BY t::text COLLATE "C"`,
        )
        contents[name] = rows.map(({ text }) => text)
      }
      return contents
    },
  })
}

/** How many rows each table has. */
export async function rowCountsOf(url: string): Promise<unknown[]> {
  return withClient({
    url,
    work: async (client) => {
      const counted = `(xpath('/row/count/text()', query_to_xml('SELECT count(*) FROM ' || oid::regclass, true, true, '')))[1]::text`
      const { rows } = await client.query(
        `SELECT relname, ${counted} AS rows FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname`,
      )
      return rows
    },
  })
}

function addressOf({ name, role }: { name: string; role?: string }): string {
  const url = new URL(TEST_SERVER_URL)
  url.pathname = `/${name}`
  if (role) url.username = role
  if (role) url.password = 'secret'
  return url.href
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1)
}
