import { execFileSync } from 'node:child_process'

import type { APIRequestContext } from '@playwright/test'
import pg from 'pg'

import { expect, test as base } from './staff'

interface Outage {
  /** The database of the site, which the test may take away. It is back after the test, whatever happened. */
  database: Database
}

export interface Database {
  exportName: () => Promise<void>
  /** Keeps its connections, and answers nothing: as a database that hangs. */
  hold: () => Promise<void>
  /** Keeps its connections and answers there, and lets no other one come. */
  crowd: () => Promise<void>
  /** Stops the processes of the database where they are. Other than its connections, it then takes no orders either. */
  freeze: () => Promise<void>
  giveBack: () => Promise<void>
}

/** Name `database` last: it then comes back before other fixtures remove what they made. */
export const test = base.extend<Outage>({
  database: async ({ request }, provide) => {
    const stopped: number[] = []
    const giveBack = async (): Promise<void> => {
      for (const pid of stopped.splice(0)) process.kill(pid, 'SIGCONT')
      await order('open')
    }
    await provide({
      exportName: () => order('shut'),
      hold: () => order('hold'),
      crowd: () => order('crowd'),
      freeze: async () => {
        for (const pid of await databaseProcesses()) {
          process.kill(pid, 'SIGSTOP')
          stopped.push(pid)
        }
      },
      giveBack,
    })
    await giveBack()
    await expect.poll(async () => (await request.get('/readyz')).status()).toBe(200)
  },
})

export interface Answer {
  status: number
  text: string
  headers: Record<string, string>
}

/** What the site answers, without following where it leads. */
export async function ask({ request, path }: { request: APIRequestContext; path: string }): Promise<Answer> {
  const response = await request.get(path, { maxRedirects: 0 })
  return { status: response.status(), text: await response.text(), headers: response.headers() }
}

/** Every page that the sitemap names. */
export async function sitemapPaths(request: APIRequestContext): Promise<string[]> {
  const { text } = await ask({ request, path: '/sitemap.xml' })
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname)
}

/**
 * Of the PostgreSQL that these tests run on: the process that all others came from, and those, without the one that was
 * there to ask.
 */
async function databaseProcesses(): Promise<number[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  await client.end()
  const own = rows[0]?.pid
  const postmaster = processes.find(([pid]) => pid === own)?.[1] ?? 0
  expect(postmaster, 'the database runs on this machine').toBeGreaterThan(1)
  const others = processes.filter(([pid, parent]) => parent === postmaster && pid !== own)
  return [postmaster, ...others.map(([pid = 0]) => pid)]
}

/** The gate that `npm run test:e2e` puts before the database. */
async function order(what: 'open' | 'shut' | 'hold' | 'crowd'): Promise<void> {
  const response = await fetch(`${process.env.DATABASE_GATE}/${what}`, { method: 'POST' })
  expect(response.status, 'the gate before the database obeys').toBe(204)
}
