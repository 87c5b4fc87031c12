import { readFileSync, statSync } from 'node:fs'
import { withClient } from '@/scripts/database-client'
import { countStatements } from './count-statements'

/** Has PostgreSQL write down every statement of connections that are made from now on. */
export async function logStatements(serverURL: string): Promise<void> {
  await withClient({
    url: serverURL,
    work: async (client) => {
      await client.query("ALTER SYSTEM SET log_statement = 'all'")
      await client.query('SELECT pg_reload_conf()')
    },
  })
}

/**
 * How many statements reach the database while the site makes a page of which nothing is cached, nor of any other
 * page. PostgreSQL writes a statement down before it answers, so the log is complete when the page is.
 */
export async function countPageStatements({
  log,
  port,
  databaseURL,
  path,
}: {
  log: string
  port: number
  databaseURL: string
  path: string
}): Promise<number> {
  await moveRevision(databaseURL)
  const before = statSync(log).size
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
  const written = readFileSync(log).subarray(before).toString()
  return countStatements(written)
}

/**
 * Has every page made again at its next visit: a moment later, when the site has heard of it, and before it makes again by
 * itself what is read most.
 */
export async function moveRevision(url: string): Promise<void> {
  await withClient({
    url,
    work: async (client) => {
      await client.query(`SELECT move_revision('some')`)
      await client.query('SELECT pg_sleep(0.05)')
    },
  })
}
