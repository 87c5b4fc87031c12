import { type OutgoingHttpHeaders, request as askNode } from 'node:http'

import type { APIRequestContext } from '@playwright/test'
import pg from 'pg'

import { findFreePort } from '@/scripts/postgres/free-port'
import { startSite } from '@/scripts/site'
import { people } from '@/tests/support/people'
import { sessionHeaders, sessionIn } from '@/tests/support/session'

import { test } from './nodes'
import { expect, make, remove, type Made, withReadTime } from './staff'

const isLong = Boolean(process.env.TEST_LONG)

test('what an editor is answered is what the next request gets, on this process and on another', async ({
  as,
  dossier,
  request,
  second,
}) => {
  test.setTimeout(600_000)
  const staff = withReadTime(await as('eindredacteur'))
  const path = `/themas/${dossier.slug}`
  const older: string[] = []
  for (let round = 1; round <= (isLong ? 1000 : 50); round += 1) {
    const description = `Ronde ${round} van de proef.`
    const data = { description, _status: 'published' }
    expect((await staff.patch(`/api/topics/${dossier.topic}`, { data })).status()).toBe(200)
    const answers = await Promise.all([request.get(path), second.get(path)])
    for (const [node, answer] of answers.entries())
      if (!(await answer.text()).includes(description)) older.push(`round ${round}, process ${node + 1}`)
  }
  expect(older).toEqual([])
})

test('what one process withdraws, the other does not show, nor proposes', async ({
  as,
  dossier,
  request,
  second,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const places = [
    `/themas/${dossier.slug}`,
    `/themas/${dossier.slug}.md`,
    `/themas/${dossier.slug}.atom`,
    `/themas/${dossier.slug}.json`,
    `/themas/${dossier.slug}/beeld.png`,
  ]
  const lists = [
    '/',
    '/themas',
    '/vragen',
    '/sitemap.xml',
    '/themas.csv',
    '/vragen.csv',
    '/zoeken?q=proefthema',
    '/zoeken/suggesties?q=proefthema',
  ]
  for (const node of [request, second]) {
    for (const path of places) expect((await node.get(path)).status(), path).toBe(200)
    for (const path of lists) expect(await (await node.get(path)).text(), path).toMatch(/proefthema/i)
  }
  const data = { _status: 'draft' }
  expect((await staff.patch(`/api/topics/${dossier.topic}`, { data })).status()).toBe(200)
  for (const node of [request, second]) {
    for (const path of places) expect((await node.get(path)).status(), path).toBe(404)
    expect((await node.get(`/vragen/${dossier.key}`, { maxRedirects: 0 })).status()).toBe(404)
    for (const path of lists) expect(await (await node.get(path)).text(), path).not.toContain(dossier.slug)
  }
})

for (const count of [1, 2, 20, ...(isLong ? [200] : [])]) {
  test(`${count} topics that are published and withdrawn together are right at the next request`, async ({
    as,
    request,
    second,
  }) => {
    test.setTimeout(600_000)
    const staff = withReadTime(await as('eindredacteur'))
    const topics = await makeTopics({ staff, count })
    const where = topics.map(({ id }, place) => `where[id][in][${place}]=${id}`).join('&')
    try {
      for (const [status, expected] of [
        ['published', 200],
        ['draft', 404],
        ['published', 200],
      ] as const) {
        const saved = await staff.patch(`/api/topics?${where}&limit=0`, {
          data: { _status: status },
        })
        expect(saved.status(), await saved.text()).toBe(200)
        for (const node of [request, second]) {
          const answers = await Promise.all(topics.map(({ slug }) => node.get(`/themas/${slug}`)))
          expect(answers.map((answer) => answer.status())).toEqual(topics.map(() => expected))
          const list = await (await node.get('/themas')).text()
          expect(topics.map(({ slug }) => list.includes(slug))).toEqual(topics.map(() => expected === 200))
        }
      }
    } finally {
      for (const { id } of topics) await remove(staff, `/api/topics/${id}`)
    }
  })
}

test('an address that moved leads on in every form, each time it is asked for', async ({
  as,
  dossier,
  request,
}) => {
  const staff = withReadTime(await as('eindredacteur'))
  const forms = ['', '.md', '.atom', '.ris', '.bib', '.json', '/beeld.png']
  const [old, moved] = [dossier.slug, `${dossier.slug}-elders`]
  for (const form of forms) expect((await request.get(`/themas/${old}${form}`)).status(), form).toBe(200)
  const feed = /<id>([^<]+)<\/id>/.exec(await (await request.get(`/themas/${old}.atom`)).text())?.[1]
  const data = { slug: moved, _status: 'published' }
  expect((await staff.patch(`/api/topics/${dossier.topic}`, { data })).status()).toBe(200)
  for (const form of forms) {
    for (const time of ['first', 'second']) {
      const answer = await request.get(`/themas/${old}${form}`, { maxRedirects: 0 })
      expect([answer.status(), answer.headers().location], `${form}, the ${time} time`).toEqual([
        308,
        `/themas/${moved}${form}`,
      ])
    }
    expect((await request.get(`/themas/${moved}${form}`)).status(), form).toBe(200)
  }
  expect(await (await request.get(`/themas/${moved}.atom`)).text()).toContain(`<id>${feed}</id>`)
})

test('while many are published one after another, readers get no error', async ({ as, request }) => {
  const staff = withReadTime(await as('eindredacteur'))
  const paths = [...(await (await request.get('/sitemap.xml')).text()).matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, address = '']) => new URL(address).pathname)
    .slice(0, 50)
  const made: number[] = []
  let isDone = false
  const publish = async (): Promise<void> => {
    for (let count = 0; count < 200; count += 1) {
      const data = { name: `Proefraad ${count}`, type: 'overig', _status: 'published' }
      made.push((await make(staff, 'organisations', data)).id)
    }
    isDone = true
  }
  const errors: string[] = []
  let answered = 0
  const read = async (): Promise<void> => {
    while (!isDone) {
      for (const path of paths) {
        const status = (await request.get(path)).status()
        answered += 1
        if (status !== 200) errors.push(`${path}: ${status}`)
        if (isDone) return
      }
    }
  }
  try {
    await Promise.all([publish(), read(), read(), read()])
    expect(errors).toEqual([])
    expect(answered).toBeGreaterThan(50)
    const withdrawn = await staff.patch(`/api/organisations?where[id][in]=${made.join(',')}&limit=0`, {
      data: { _status: 'draft' },
    })
    expect(withdrawn.status(), await withdrawn.text()).toBe(200)
    expect(await (await request.get('/organisaties.csv?q=proefraad')).text()).not.toContain('Proefraad')
    expect((await request.get('/organisaties/proefraad-7')).status()).toBe(404)
  } finally {
    await staff.delete(`/api/organisations?where[id][in]=${made.join(',')}&limit=0`)
  }
})

test('what a client says of itself changes nobody else’s page', async ({ request, dossier }) => {
  const path = `/themas/${dossier.slug}`
  const { etag } = (await request.get(path)).headers()
  for (const headers of [
    { rsc: '1' },
    { 'next-router-prefetch': '1', 'next-router-state-tree': '%5B%22%22%5D' },
    { 'x-forwarded-host': 'elders.example', 'x-forwarded-proto': 'https', forwarded: 'host=elders.example' },
    { host: 'elders.example' },
    { 'accept-encoding': 'zstd;q=1, *;q=0' },
    { 'x-middleware-subrequest': 'middleware', 'x-nextjs-data': '1' },
    { cookie: '__prerender_bypass=1; payload-token=x', authorization: 'JWT x' },
    { 'accept-language': 'en', 'user-agent': 'Twitterbot' },
  ]) {
    for (const address of [path, `${path}?_rsc=abc&utm_source=x`, `${path}?thema=zorg`])
      await askWith({ path: address, headers })
    const answer = await request.get(path)
    expect([answer.headers().etag, answer.headers()['content-type']], JSON.stringify(headers)).toEqual([
      etag,
      'text/html; charset=utf-8',
    ])
  }
  expect(await (await request.get(path)).text()).not.toContain('elders.example')
})

test('unknown addresses at once are all answered, and keep nobody from the pages that are there', async ({
  request,
}) => {
  await request.get('/themas/asiel')
  const unknown = Array.from({ length: 200 }, (_, count) =>
    request.get(`/organisaties/onbekend-${count}-${Date.now()}`),
  )
  const page = await request.get('/themas/asiel')
  expect(page.status()).toBe(200)
  const statuses = await Promise.all(unknown.map(async (answer) => (await answer).status()))
  expect(new Set(statuses)).toEqual(new Set([404]))
})

test('a process that is killed between its commit and its answer leaves no old page on another', async ({
  dossier,
  request,
}) => {
  expect((await request.get(`/themas/${dossier.slug}`)).status()).toBe(200)
  const port = await findFreePort()
  await using site = await startSite({ ...process.env, PORT: String(port) })
  const base = `http://127.0.0.1:${port}/api`
  const session = sessionHeaders({ token: await logInAt(base), origin: new URL(base).origin })
  const headers = { 'content-type': 'application/json', ...session }
  const body = JSON.stringify({ _status: 'draft' })
  const answer = fetch(`${base}/topics/${dossier.topic}`, { method: 'PATCH', headers, body }).catch(
    () => null,
  )
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  const isDraft = async (): Promise<boolean> => {
    const text = `SELECT FROM topics WHERE id = $1 AND _status = 'draft'`
    return (await database.query(text, [dossier.topic])).rowCount === 1
  }
  await expect.poll(isDraft, { intervals: [1] }).toBe(true)
  process.kill(site.pid, 'SIGKILL')
  await database.end()
  // Nobody was answered, so it is as soon as the notice is there.
  const status = async (): Promise<number> => (await request.get(`/themas/${dossier.slug}`)).status()
  await expect.poll(status, { intervals: [10], timeout: 500 }).toBe(404)
  await answer
})

async function makeTopics({ staff, count }: { staff: APIRequestContext; count: number }): Promise<Made[]> {
  const topics: Made[] = []
  for (let place = 1; place <= count; place += 1) {
    const title = `Samen ${place} van ${count}`
    const questions = [{ text: `Wie beslist over deel ${place} van ${count}?` }]
    const { id } = await make(staff, 'subtopics?draft=true', { title, questions, _status: 'draft' })
    const data = { title, description: 'Voor een proef.', subtopics: [id], _status: 'draft' }
    topics.push(await make(staff, 'topics?draft=true', data))
  }
  return topics
}

async function logInAt(base: string): Promise<string> {
  const { email, password } = people.eindredacteur
  const response = await fetch(`${base}/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return sessionIn(response.headers.getSetCookie())
}

/** Asks with headers that a browser would not let anybody set. */
function askWith({ path, headers }: { path: string; headers: OutgoingHttpHeaders }): Promise<void> {
  const { hostname, port } = new URL(test.info().project.use.baseURL ?? '')
  return new Promise((resolve, reject) => {
    const asked = askNode({ hostname, port, path, headers }, (response) => {
      response.resume()
      response.once('end', () => resolve())
    })
    asked.once('error', reject)
    asked.end()
  })
}
