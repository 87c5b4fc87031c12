import type { APIRequestContext } from '@playwright/test'

import { expect, test as base } from './staff'

interface Outage {
  /** The database of the site, which the test may take away. It is back after the test, whatever happened. */
  database: Database
}

interface Database {
  takeAway: () => Promise<void>
  /** Keeps its connections, and answers nothing: as a database that hangs. */
  hold: () => Promise<void>
  /** Keeps its connections and answers there, and lets no other one come. */
  crowd: () => Promise<void>
  giveBack: () => Promise<void>
}

/** Name `database` last: it then comes back before other fixtures remove what they made. */
export const test = base.extend<Outage>({
  database: async ({ request }, provide) => {
    await provide({
      takeAway: () => order('shut'),
      hold: () => order('hold'),
      crowd: () => order('crowd'),
      giveBack: () => order('open'),
    })
    await order('open')
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

/** The gate that `npm run test:e2e` puts before the database. */
async function order(what: 'open' | 'shut' | 'hold' | 'crowd'): Promise<void> {
  const response = await fetch(`${process.env.DATABASE_GATE}/${what}`, { method: 'POST' })
  expect(response.status, 'the gate before the database obeys').toBe(204)
}
