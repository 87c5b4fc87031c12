import { once } from 'node:events'

import type { APIRequestContext } from '@playwright/test'
import pg from 'pg'

import { filenamesOf } from '@/collections/media/picture-files'
import { tipFields } from '@/domain/tips/tip'
import { endProcess, startProjectScript } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'
import { people } from '@/tests/support/people'
import { plain } from '@/tests/support/send-picture'

import { test } from './nodes'
import { expect, make, remove } from './staff'

test.afterEach(async () => {
  const database = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await database.connect()
  await database.query('DELETE FROM rate_limits')
  await database.end()
})

test('who logs in at one process is logged in at the other, and logs out of both', async ({
  playwright,
  secondURL,
  baseURL,
}) => {
  const { email, password } = people.redacteur
  const first = await playwright.request.newContext({ baseURL, extraHTTPHeaders: fromPage(baseURL) })
  expect((await first.post('/api/users/login', { data: { email, password } })).status()).toBe(200)
  const cookie = await cookieOf(first)
  const second = await playwright.request.newContext({
    baseURL: secondURL,
    extraHTTPHeaders: { cookie, ...fromPage(baseURL) },
  })
  expect((await (await second.get('/api/users/me')).json()).user.email).toBe(email)
  expect((await second.post('/api/users/logout', { data: {} })).status()).toBe(200)
  for (const context of [first, second])
    expect((await (await context.get('/api/users/me')).json()).user).toBeNull()
  await Promise.all([first.dispose(), second.dispose()])
})

test('a tip form of one process is taken by the other', async ({ as, request, second, baseURL }) => {
  const page = await (await request.get('/tip')).text()
  const hidden = [...page.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    /value="([^"]*)"/.exec(tag)?.[1] ?? '',
  ])
  const form = {
    ...Object.fromEntries(hidden),
    [tipFields.kind]: 'fout',
    [tipFields.text]: 'Langs de ander.',
  }
  // No person fills in a form faster.
  await new Promise((resolve) => setTimeout(resolve, 3100))
  const headers = fromPage(baseURL)
  const sent = await second.post('/api/tips/send', { form, headers, maxRedirects: 0 })
  expect([sent.status(), sent.headers().location]).toEqual([303, '/tip/verzonden'])
  const staff = await as('eindredacteur')
  const { docs } = await (await staff.get('/api/tips?where[text][equals]=Langs de ander.')).json()
  expect(docs).toHaveLength(1)
  await staff.delete(`/api/tips/${docs[0].id}`)
})

test('a preview that is shared at one process is shown by the other', async ({ as, dossier, second }) => {
  const staff = await as('redacteur')
  const data = { collection: 'topics', id: dossier.topic }
  const { link } = await (await staff.post('/api/share-preview', { data })).json()
  const { pathname, search } = new URL(link)
  const shown = await second.get(`${pathname}${search}`)
  expect(shown.status()).toBe(200)
  expect(await shown.text()).toContain(dossier.question)
})

test('a picture that one process puts into a bucket is served by another, until the first deletes it', async ({
  as,
  playwright,
  baseURL,
  secondURL,
  thirdURL,
}) => {
  const cookie = await cookieOf(await as('eindredacteur'))
  const extraHTTPHeaders = { cookie, ...fromPage(baseURL) }
  const first = await playwright.request.newContext({ baseURL: secondURL, extraHTTPHeaders })
  const staff = await playwright.request.newContext({ baseURL: thirdURL, extraHTTPHeaders })
  const visitor = await playwright.request.newContext({ baseURL: thirdURL })
  const file = { name: 'vlak.png', mimeType: 'image/png', buffer: await plain({ width: 1400, height: 800 }) }
  const multipart = { file, _payload: JSON.stringify({ alt: 'Een vlak' }) }
  const { doc } = await (await first.post('/api/media', { multipart })).json()
  const files = filenamesOf(doc).map((name) => `/api/media/file/${name}`)
  expect(files).toHaveLength(3)
  const statuses = (who: APIRequestContext): Promise<number[]> =>
    Promise.all(files.map(async (each) => (await who.get(each)).status()))
  expect([await statuses(staff), await statuses(visitor)]).toEqual([
    [200, 200, 200],
    [404, 404, 404],
  ])
  const { id } = await make(first, 'topics', {
    title: 'Beeld langs de ander',
    description: 'Een thema voor een proef.',
    image: doc.id,
    _status: 'published',
  })
  for (const each of files) {
    const whole = await visitor.get(each)
    const bytes = await whole.body()
    const { etag = '' } = whole.headers()
    const part = await visitor.get(each, { headers: { range: 'bytes=4-9' } })
    expect([part.status(), await part.body()]).toEqual([206, bytes.subarray(4, 10)])
    const had = await visitor.get(each, { headers: { 'if-none-match': etag } })
    expect([had.status(), (await had.body()).length]).toEqual([304, 0])
    const head = await visitor.head(each)
    expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, etag, 0])
  }
  for (const made of [`/api/topics/${id}`, `/api/media/${doc.id}`]) await remove(first, made)
  expect(await statuses(staff)).toEqual([404, 404, 404])
  for (const context of [first, staff, visitor]) await context.dispose()
})

test('a process says at its start that another one keeps its pictures elsewhere', async ({ bucket }) => {
  const child = startProjectScript({
    name: 'server',
    environment: { ...process.env, ...bucket, NODE_ENV: 'production', PORT: String(await findFreePort()) },
    options: { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] },
  })
  const said: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => said.push(String(chunk)))
  await once(child, 'message')
  await expect.poll(() => said.join('')).toContain('seems to keep its pictures elsewhere')
  await endProcess({ child, patience: 6000 })
})

test('a form of the admin that one process made calls the functions of the other', async ({
  browser,
  as,
  dossier,
  baseURL,
  secondURL,
}) => {
  const staff = await as('eindredacteur')
  const context = await browser.newContext({ baseURL, storageState: await staff.storageState() })
  const page = await context.newPage()
  let answered = 0
  await page.goto(`/admin/collections/topics/${dossier.topic}`)
  await page.route(
    (url) => url.pathname.startsWith('/admin'),
    async (route) => {
      const request = route.request()
      if (request.method() !== 'POST') return route.continue()
      const headers = { ...(await request.allHeaders()), host: new URL(baseURL ?? '').host }
      const answer = await route.fetch({ url: request.url().replace(baseURL ?? '', secondURL), headers })
      if (answer.status() === 200) answered += 1
      return route.fulfill({ response: answer })
    },
  )
  await page
    .getByRole('textbox', { name: /^Omschrijving/ })
    .first()
    .fill('Langs de ander gecontroleerd.')
  await expect.poll(() => answered).toBeGreaterThan(0)
  await context.close()
})

test('wrong passwords at both processes count together', async ({ playwright, secondURL, baseURL }) => {
  const nodes = await Promise.all(
    [baseURL, secondURL].map((url) =>
      playwright.request.newContext({ baseURL: url, extraHTTPHeaders: fromPage(baseURL) }),
    ),
  )
  const data = { email: 'niemand@gids.example', password: 'een verkeerd wachtwoord' }
  const statuses: number[] = []
  for (let round = 0; round < 6; round += 1)
    for (const node of nodes) statuses.push((await node.post('/api/users/login', { data })).status())
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401))
  expect(statuses.slice(10)).toEqual([429, 429])
  for (const node of nodes) await node.dispose()
})

function fromPage(baseURL: string | undefined): Record<string, string> {
  return { origin: new URL(baseURL ?? '').origin }
}

async function cookieOf(context: APIRequestContext): Promise<string> {
  const { cookies } = await context.storageState()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
