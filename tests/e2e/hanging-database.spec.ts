import { setTimeout as wait } from 'node:timers/promises'

import pg from 'pg'

import { type Database, test } from './outage'
import { expect, withReadTime } from './staff'

/** In milliseconds: how long the database hangs, and what no answer may take longer than. */
const hangs = process.env.TEST_LONG ? 60_000 : 10_000
const maxLength = 20_000

interface Outcome {
  what: string
  status: number
  took: number
  retry: string | null
}

for (const [how, hang] of [
  ['hangs', (database: Database) => database.hold()],
  ['is stopped', (database: Database) => database.freeze()],
] as const)
  test(`while the database ${how} no request hangs, and all is well once it answers again`, async ({
    as,
    dossier,
    request,
    baseURL,
    database,
  }) => {
    const staff = withReadTime(await as('eindredacteur'))
    const { updatedAt } = await (await staff.get(`/api/topics/${dossier.topic}?depth=0`)).json()
    const known = `/themas/${dossier.slug}`
    expect((await request.get(known)).status()).toBe(200)

    const asking: Promise<Outcome>[] = []
    const ask = (what: string, run: () => Promise<{ status: number; retry: string | null }>): void => {
      const began = performance.now()
      asking.push(run().then((answer) => ({ what, ...answer, took: performance.now() - began })))
    }
    const get = (path: string) => async () => {
      const response = await fetch(`${baseURL}${path}`, { redirect: 'manual' })
      await response.arrayBuffer()
      return { status: response.status, retry: response.headers.get('retry-after') }
    }
    const save = (description: string) => async () => {
      const data = { description, updatedAt }
      const response = await staff.patch(`/api/topics/${dossier.topic}`, { data, timeout: 60_000 })
      return { status: response.status(), retry: response.headers()['retry-after'] ?? null }
    }
    // Some are under way when it begins to hang, and others come while it does.
    for (let count = 0; count < 20; count += 1) ask(`page ${count}`, get(`/themas/onbekend-${count}`))
    for (let count = 0; count < 5; count += 1) ask(`list ${count}`, get(`/api/topics?page=${count + 1}`))
    ask('save', save('Terwijl het begint te hangen.'))
    await hang(database)
    const until = performance.now() + hangs
    for (let count = 0; performance.now() < until; count += 1) {
      ask(`known ${count}`, get(known))
      ask(`page later ${count}`, get(`/organisaties/onbekend-${count}`))
      ask(`list later ${count}`, get('/api/topics'))
      ask(`admin later ${count}`, get('/admin'))
      await wait(1000)
    }
    await database.giveBack()
    const outcomes = await Promise.all(asking)

    expect(outcomes.filter(({ took }) => took > maxLength)).toEqual([])
    expect(outcomes.filter(({ status, retry }) => status === 503 && retry === null)).toEqual([])
    expect(outcomes.filter(({ status }) => ![200, 403, 404, 409, 503].includes(status))).toEqual([])
    expect(outcomes.filter(({ status }) => status === 503).length).toBeGreaterThan(5)

    await expect.poll(async () => (await request.get('/readyz')).status(), { timeout: 5000 }).toBe(200)
    for (let count = 0; count < 30; count += 1) {
      expect((await request.get(`/vragen/nergens-${count}`)).status()).toBe(404)
      expect((await request.get('/api/topics')).status()).toBe(200)
    }
    const saved = await staff.patch(`/api/topics/${dossier.topic}`, { data: { description: 'Erna.' } })
    expect(saved.status(), await saved.text()).toBe(200)
  })

test('while no connection is to be had, what is kept is sent, and the rest asks to come back', async ({
  dossier,
  request,
  database,
}) => {
  const known = `/themas/${dossier.slug}`
  expect((await request.get(known)).status()).toBe(200)
  await database.crowd()
  await endConnections()
  expect((await request.get(known)).status()).toBe(200)
  for (const path of [`${known}.md`, '/organisaties?q=nergens', '/organisaties.csv', '/tip', '/api/topics']) {
    const answer = await request.get(path)
    expect([path, answer.status(), answer.headers()['retry-after']]).toEqual([path, 503, '10'])
  }
  await database.giveBack()
  await expect.poll(async () => (await request.get(`${known}.md`)).status(), { timeout: 5000 }).toBe(200)
})

/** Ends what the site has open, but for the connection by which it hears of changes. */
async function endConnections(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name NOT LIKE 'gids-node%'`)
  await client.end()
}
