import { connect } from 'node:net'

import type { APIRequestContext, APIResponse } from '@playwright/test'

import { endProcess, startProjectScript } from '@/scripts/child-process'
import { findFreePort } from '@/scripts/postgres/free-port'

import { expect, test as base } from './staff'

/** Asks a process of its own, whose log has no stack after any of the requests: what they are wrong about is theirs. */
const test = base.extend<{ keepsItsLogShort: undefined }, { server: { url: string; said: string[] } }>({
  server: [
    async ({}, provide) => {
      const port = await findFreePort()
      const url = `http://localhost:${port}`
      const child = startProjectScript({
        name: 'server',
        environment: { NODE_ENV: 'production', PORT: String(port), SITE_URL: url },
        options: { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] },
      })
      const said: string[] = []
      for (const output of [child.stdout, child.stderr])
        output?.setEncoding('utf8').on('data', (text: string) => said.push(text))
      await new Promise((resolve) => child.once('message', resolve))
      await provide({ url, said })
      await endProcess({ child, patience: 6000 })
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, provide) => provide(server.url),
  keepsItsLogShort: [
    async ({ server }, provide) => {
      await provide(undefined)
      expect(server.said.splice(0).join('')).not.toMatch(/^\s+at /m)
    },
    { auto: true },
  ],
})

/** What is wrong with each, in its address, and how it is answered. */
const wrong = [
  ['/api/topics/abc', 404],
  ['/api/topics/99999999999', 404],
  ['/api/topics/access', 404],
  ['/api/topics/access/abc', 404],
  ['/api/topics?page=1e308', 400],
  ['/api/topics?limit=-1', 400],
  ['/api/topics?where[title][near]=1,2,3', 400],
  ['/api/topics?where[title][equals]=%00', 400],
  ['/api/topics?where[id][equals]=99999999999', 400],
  ['/api/topics?where[sources][in]=1,99999999999', 400],
  ['/api/topics?where=x', 400],
  ['/api/media/file/a.webp?prefix=x', 400],
  ['/api/topics?where[title]=x', 400],
  ['/api', 404],
] as const

for (const [path, status] of wrong) {
  test(`${path} is answered with ${status}, in words`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(status)
    expect(await answer.text()).toMatch(
      /Dit is er niet|kan geen|is geen|is een heel getal|er zijn geen|niet te lezen|niet zoeken|staat nooit/,
    )
  })
}

test('HEAD is answered as GET is, without a body', async ({ request }) => {
  for (const path of [
    '/',
    '/themas/asiel',
    '/api/topics',
    '/api/topics/1',
    '/api/media',
    '/api/topics/abc',
  ]) {
    const [got, head] = [await request.get(path), await request.head(path)]
    expect(head.status(), path).toBe(got.status())
    expect((await head.body()).length).toBe(0)
    for (const name of ['content-type', 'cache-control', 'vary', 'etag'])
      expect(head.headers()[name], `${path}: ${name}`).toBe(got.headers()[name])
  }
})

test('who asks for HTTP/2 as well is answered over HTTP/1.1', async ({ baseURL }) => {
  const upgrade = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n'
  for (const path of ['/themas/asiel', '/api/topics'])
    expect(await ask({ baseURL, text: `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${upgrade}\r\n` })).toMatch(
      /^HTTP\/1\.1 200 OK\r\n/,
    )
})

test('a request that is none of the site’s is refused', async ({ baseURL }) => {
  for (const [text, status] of [
    ['GET / HTTP/1.1\r\nHost: one.example\r\nHost: two.example\r\n\r\n', 400],
    ['OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    ['TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n', 405],
    ['TRACE /api/topics HTTP/1.1\r\nHost: localhost\r\n\r\n', 405],
    ['PUT /themas/asiel HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n', 405],
    ['CONNECT elders.example:443 HTTP/1.1\r\nHost: elders.example\r\n\r\n', 405],
  ] as const) {
    const answer = await ask({ baseURL, text })
    expect(answer, text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer.toLowerCase(), text).toContain('x-content-type-options: nosniff')
  }
})

test('a method that a page does not have is refused with those that it has', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const answer = await request.fetch('/themas/asiel', { method })
    expect([answer.status(), answer.headers().allow], method).toEqual([405, 'GET, HEAD, OPTIONS'])
  }
  const asked = await request.fetch('/themas/asiel', { method: 'OPTIONS' })
  expect([asked.status(), asked.headers().allow]).toEqual([204, 'GET, HEAD, OPTIONS'])
})

test('a name that every object has is no function of the admin', async ({ request }) => {
  const id = await idOfCalls(request)
  for (const name of ['constructor', '__proto__', 'toString', 'nope']) {
    for (const isForm of [false, true]) {
      const call = JSON.stringify([{ name, args: {} }])
      const headers = { 'next-action': id, ...(isForm ? {} : { 'content-type': 'text/plain;charset=UTF-8' }) }
      const sent = isForm ? { multipart: { 0: call } } : { data: call }
      const answer = await request.post('/admin', { headers, ...sent })
      expect(answer.status(), name).toBe(400)
      expect((await answer.body()).length, name).toBeLessThan(200)
    }
  }
})

test('a function of the admin is nobody’s who is not logged in', async ({ request, as }) => {
  const call = async (who: APIRequestContext, name: string): Promise<APIResponse> =>
    who.post('/admin', {
      headers: { 'next-action': await idOfCalls(request), 'content-type': 'text/plain;charset=UTF-8' },
      data: JSON.stringify([{ name, args: { collectionSlug: 'topics', operation: 'create', data: {} } }]),
    })
  for (const name of ['form-state', 'table-state', 'render-document', 'slugify']) {
    const answer = await call(request, name)
    expect(answer.status(), name).toBe(401)
    expect(await answer.text(), name).toBe('Log eerst in bij het beheer.')
  }
  expect((await call(await as('redacteur'), 'form-state')).status()).toBe(200)
})

test('a call of the admin that lacks a part, or has nonsense in one, is a wrong request', async ({
  request,
  as,
}) => {
  const staff = await as('redacteur')
  const id = await idOfCalls(request)
  const named = (args: unknown): string => JSON.stringify([{ name: 'form-state', args }])
  const bodies: Record<string, string>[] = [
    { 0: named({ file: '$B1' }) },
    { 0: named({ form: '$K1' }) },
    { 0: named({ later: '$@1' }) },
    { 0: named({ list: '$Q1' }), 1: 'nonsense' },
    { 0: named('$1'), 1: '{' },
    { 0: named('$1'), 1: '"$2"' },
    { 0: named({ same: '$0:0:nowhere:x' }) },
    { 0: named({ called: '$F1' }), 1: '{}' },
    { 0: named({ number: '$nx' }) },
    { 0: 'nonsense' },
    { 1: named({}) },
  ]
  for (const multipart of bodies) {
    const answer = await staff.post('/admin', { headers: { 'next-action': id }, multipart })
    expect(answer.status(), JSON.stringify(multipart)).toBe(400)
    expect(await answer.text()).toMatch(/^(Het beheer kent deze opdracht niet\.|Wat er werd verstuurd)/)
  }
  const whole = new FormData()
  whole.set('1', JSON.stringify({ collectionSlug: 'topics', operation: 'create', data: {} }))
  whole.set('0', named('$1'))
  const answer = await staff.post('/admin', { headers: { 'next-action': id }, multipart: whole })
  expect(answer.status()).toBe(200)
})

test('a call of the admin that is too large, too deep or no form at all is a wrong request', async ({
  request,
  as,
}) => {
  const id = await idOfCalls(request)
  const call = (args: string): string => `[{"name":"form-state","args":${args}}]`
  const text = { 'content-type': 'text/plain;charset=UTF-8' }
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  for (const who of [request, await as('redacteur')]) {
    for (const [data, headers] of [
      [JSON.stringify(Array(2000).fill({ name: 'form-state', args: {} })), text],
      [call(deep), text],
      [call('{}'), { 'content-type': 'MULTIPART/FORM-DATA; boundary=x' }],
    ] as const) {
      const answer = await who.post('/admin', { headers: { 'next-action': id, ...headers }, data })
      expect([answer.status(), await answer.text()]).toEqual([400, 'Het beheer kent deze opdracht niet.'])
    }
  }
})

test('what is refused in a function of the admin is told as it is refused', async ({ request, as }) => {
  const staff = await as('redacteur')
  const headers = { 'next-action': await idOfCalls(request), 'content-type': 'text/plain;charset=UTF-8' }
  const args = { collectionSlug: 'topics', query: { where: { title: { equals: [] } } } }
  const answer = await staff.post('/admin', {
    headers,
    data: JSON.stringify([{ name: 'render-list', args }]),
  })
  expect([answer.status(), await answer.text()]).toEqual([400, expect.stringContaining('staat nooit')])
})

test('a body that is no document is a wrong request, of every endpoint and of everybody', async ({
  request,
  as,
}) => {
  const reference = '{"filename":"a.webp","mimeType":"image/webp","size":1}'
  for (const who of [request, await as('redacteur')]) {
    for (const path of [
      '/api/topics',
      '/api/globals/site',
      '/api/users/login',
      '/api/payload-preferences/x',
    ]) {
      for (const data of ['5', '[]', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`]) {
        const answer = await who.post(path, { headers: { 'content-type': 'application/json' }, data })
        expect(answer.status(), path).toBe(400)
      }
    }
    const answer = await who.post('/api/media', { multipart: { _payload: '{"alt":"x"}', file: reference } })
    expect([answer.status(), await answer.text()]).toEqual([
      400,
      expect.stringContaining('Kies het bestand zelf'),
    ])
  }
})

/** Arguments that a function of the admin can do nothing with, for each of them. */
const nonsense: Record<string, unknown[]> = {
  'form-state': [
    {},
    { collectionSlug: 'nope' },
    { collectionSlug: 'topics', data: 'x' },
    { collectionSlug: 'topics', formState: { title: 'x' } },
    { collectionSlug: 'topics', data: {}, operation: 'x' },
    { globalSlug: 5 },
    { collectionSlug: 'topics', data: {}, schemaPath: 'topics.nope' },
    { collectionSlug: 'topics', data: { organisations: ['x'] }, operation: 'update' },
    { collectionSlug: 'topics', formState: { intro: { value: { root: 5 } } }, operation: 'update' },
  ],
  'render-document': [
    {},
    { collectionSlug: ['topics'] },
    { collectionSlug: 'nope', docID: 1 },
    { collectionSlug: 'topics', docID: {} },
    { collectionSlug: 'topics', docID: 1, paramsOverride: { segments: 'x' } },
  ],
  'render-document-slots': [{}, { collectionSlug: 'constructor' }, { collectionSlug: 'topics', id: [] }],
  'render-list': [
    {},
    { collectionSlug: 'nope' },
    { collectionSlug: 'topics', query: 'x' },
    { collectionSlug: 'topics', query: { queryByGroup: '{' } },
    { collectionSlug: 'topics', query: { columns: [5] } },
    { collectionSlug: 'topics', query: { sort: {} } },
    { collectionSlug: 'topics', query: { limit: {}, page: [] } },
    { collectionSlug: 'topics', query: { limit: 1.5 } },
    { collectionSlug: 'topics', query: { where: { or: 5 } } },
  ],
  'render-widget': [{}, { widgetSlug: {} }],
  slugify: [
    {},
    { collectionSlug: 'topics', path: {} },
    { collectionSlug: 'topics', path: 'nope' },
    { collectionSlug: 'nope', path: 'slug' },
  ],
  'table-state': [
    {},
    { collectionSlug: 'nope' },
    { collectionSlug: [] },
    { collectionSlug: 'topics', columns: 'x' },
    { collectionSlug: ['topics'], parent: 'x' },
    { collectionSlug: ['topics'] },
    { collectionSlug: 'topics', data: { docs: [null] } },
    { collectionSlug: 'topics', query: { limit: 1e308 } },
    { collectionSlug: 'topics', query: { where: { nope: { equals: 1 } } } },
  ],
}

for (const [name, cases] of Object.entries(nonsense)) {
  test(`${name} with arguments that it can do nothing with is a wrong request`, async ({ request, as }) => {
    const staff = await as('redacteur')
    const headers = {
      'next-action': await idOfCalls(request),
      'content-type': 'text/plain;charset=UTF-8',
    }
    for (const args of [null, 'x', [], ...cases]) {
      const answer = await staff.post('/admin', { headers, data: JSON.stringify([{ name, args }]) })
      expect(answer.status(), JSON.stringify(args)).toBe(400)
      expect(await answer.text()).toBe('Wat er aan het beheer werd gevraagd, klopt niet.')
    }
  })
}

/** The name by which pages of this build call the admin. */
async function idOfCalls(request: APIRequestContext): Promise<string> {
  const logIn = await (await request.get('/admin/login')).text()
  return /id\\?":\\?"([0-9a-f]{42})/.exec(logIn)?.[1] ?? 'none'
}

/** Sends a text as it is, and returns how the answer begins; nothing where the connection is closed instead. */
function ask({ baseURL, text }: { baseURL: string | undefined; text: string }): Promise<string> {
  const { hostname, port } = new URL(baseURL ?? '')
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.setTimeout(10_000, () => socket.destroy())
    socket.once('data', (piece) => {
      resolve(piece.toString('latin1'))
      socket.destroy()
    })
    socket.once('close', () => resolve(''))
    socket.once('error', reject)
  })
}
