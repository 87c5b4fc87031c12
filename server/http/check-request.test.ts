import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'

import { readAddress } from '../page-store/address'
import { checkOverriddenQuery, checkRequest } from './check-request'
import { RequestRejection } from './rejection'
import { checkServerFunction } from '../internals/server-functions'

interface Asked {
  url: string
  method?: string
  headers?: IncomingHttpHeaders
  rawHeaders?: string[]
  isDevelopment?: boolean
}

function statusOf(work: () => void): number {
  try {
    work()
    return 200
  } catch (error) {
    if (error instanceof RequestRejection) return error.status
    throw error
  }
}

function check({
  url,
  method = 'GET',
  headers = {},
  rawHeaders = ['Host', 'gids.example'],
  isDevelopment,
}: Asked): number {
  const request = { method, headers, rawHeaders }
  const origins = ['https://gids.example']
  return statusOf(() => checkRequest({ request, address: readAddress(url), origins, isDevelopment }))
}

describe('a request that can be answered goes on', () => {
  test.each([
    '/',
    '/themas/asiel',
    '/themas/asiel?anything=%00',
    '/organisaties?thema=asiel',
    '/zoeken?q=%00',
    '/tip?bij=%00',
    '/api/topics',
    '/api/topics/1',
    '/api/topics/2147483647',
    '/api/topics/1/versions',
    '/api/topics/versions/12',
    '/api/topics/access/12',
    '/api/topics/access',
    '/api/users/forgot-password',
    '/api/media/file/een-plaatje-1.webp',
    '/api/globals/site',
    '/api/payload-preferences/collection-topics-12',
    '/api/topics?limit=0&page=2&depth=1&limit=',
    '/admin/collections/topics?limit=25&page=2&sort=-title&where[or][0][and][0][title][like]=zorg',
    '/api/topics?where[title][like]=near&where={"title":{"equals":"within"}}',
  ])('%s', (url) => {
    expect(check({ url })).toBe(200)
  })
})

const written = [
  '/api/users/login',
  '/api/users/logout',
  '/api/users/forgot-password',
  '/api/users/reset-password',
  '/api/users/refresh-token',
  '/api/users/unlock',
  '/api/users/1',
  '/api/graphql',
  '/api/tips/send',
  '/admin/login',
]

describe('what changes something is asked by this site alone', () => {
  const own: IncomingHttpHeaders[] = [
    {},
    { origin: 'https://gids.example' },
    { origin: 'https://gids.example', 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
  ]
  const foreign: IncomingHttpHeaders[] = [
    { origin: 'https://kwaad.example' },
    { origin: 'null' },
    { origin: '' },
    { origin: 'http://gids.example' },
    { origin: 'https://gids.example:8443' },
    { origin: 'https://gids.example.kwaad.example' },
    { origin: 'https://gids.example, https://kwaad.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://gids.example', 'sec-fetch-site': 'cross-site' },
  ]
  const types = ['multipart/form-data; boundary=x', 'application/json', 'text/plain', undefined]
  for (const url of written)
    test(url, () => {
      for (const type of types) {
        const sent = type === undefined ? {} : { 'content-type': type }
        for (const headers of own)
          expect(check({ url, method: 'POST', headers: { ...headers, ...sent } })).toBe(200)
        for (const headers of foreign)
          expect(
            check({ url, method: 'POST', headers: { ...headers, ...sent } }),
            JSON.stringify(headers),
          ).toBe(403)
      }
      for (const headers of foreign) expect(check({ url, headers })).toBe(200)
    })
})

describe('what the database would call an error is the fault of who asks', () => {
  test.each([
    ['/api/topics/99999999999', 404],
    ['/api/topics/2147483648', 404],
    ['/api/topics/-1', 404],
    ['/api/topics/0', 404],
    ['/api/topics/1e308', 404],
    ['/api/topics/1.5', 404],
    ['/api/topics/%2500', 404],
    ['/api/topics/access/abc', 404],
    ['/api/users/verify/abc', 404],
    ['/api/users/verify/1', 404],
    ['/api/globals/site/versions', 404],
    ['/api/globals/site/versions/3', 404],
    ['/api/topics/versions/abc', 404],
    ['/api', 404],
    ['/api?x=1', 404],
    ['/api/topics?page=1e308', 400],
    ['/api/topics?page=-1', 400],
    ['/api/topics?limit=-1', 400],
    ['/api/topics?limit=99999999999', 400],
    ['/api/topics?depth=1e308', 400],
    ['/admin/collections/topics?limit=1.5', 400],
    ['/admin/collections/topics?limit=1e308', 400],
    ['/admin/collections/topics?limit=-5', 400],
    ['/admin/collections/topics?page=abc', 400],
    ['/admin/collections/topics?where[place][near]=1', 400],
    ['/api/topics?joins[sources][limit]=-1', 400],
    ['/api/topics?where[title][near]=1,2,3', 400],
    ['/api/topics?where[or][0][title][within]=1', 400],
    ['/api/topics?where={"title":{"near":"1"}}', 400],
    ['/api/topics?where=x', 400],
    ['/api/topics?where[title][equals]=%00', 400],
    ['/admin?x=%00', 400],
    ['*', 400],
  ])('%s: %i', (url, status) => {
    expect(check({ url })).toBe(status)
  })

  test('also where a POST stands for a GET', () => {
    const headers = { 'x-payload-http-method-override': 'GET' }
    const body = Buffer.from('where[title][near]=1,2,3')
    expect(statusOf(() => checkOverriddenQuery({ request: { method: 'POST', headers }, body }))).toBe(400)
    expect(statusOf(() => checkOverriddenQuery({ request: { method: 'POST', headers: {} }, body }))).toBe(200)
  })
})

test('a request that names its host twice is refused', () => {
  const rawHeaders = ['Host', 'gids.example', 'Accept', 'host', 'HOST', 'elders.example']
  expect(check({ url: '/', rawHeaders })).toBe(400)
})

describe('a method that an address does not have', () => {
  test.each([
    ['/themas/asiel', 'GET, HEAD, OPTIONS'],
    ['/themas.csv', 'GET, HEAD, OPTIONS'],
    ['/tip', 'GET, HEAD, OPTIONS'],
    ['/voorbeeld/themas/1', 'GET, HEAD, OPTIONS'],
    ['/admin', 'GET, HEAD, OPTIONS, POST'],
    ['/api/topics', 'GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE'],
    ['/api/payload-preferences/topics-list', 'GET, HEAD, OPTIONS, POST'],
  ])('is refused at %s with those that it has', (url, allow) => {
    const methods = [
      'GET',
      'HEAD',
      'OPTIONS',
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'TRACE',
      'CONNECT',
      'PROPFIND',
    ]
    const refused = methods.filter((method) => check({ url, method }) === 405)
    expect(refused).toEqual(methods.filter((method) => !allow.split(', ').includes(method)))
  })

  test('is there where the pages of `next dev` report their errors', () => {
    const asked = { url: '/__nextjs_original-stack-frames', method: 'POST' }
    expect(check({ ...asked, isDevelopment: true })).toBe(200)
    expect(check(asked)).toBe(405)
  })
})

test.each([
  ['columns=2026-99', 400],
  ['columns=[null]', 400],
  ['columns={}', 400],
  ['localeCodes=x', 400],
  ['columns=', 200],
  ['columns=["title","-slug"]', 200],
  ['localeCodes=["nl"]', 200],
])('a list of the admin that is asked for with %s is answered with %i', (query, status) => {
  expect(check({ url: `/admin/collections/topics?${query}` })).toBe(status)
})

describe('a function of the admin', () => {
  const known = `40${'a'.repeat(40)}`
  const call = ({
    body,
    headers,
  }: {
    body: string | FormData
    headers?: Record<string, string>
  }): Promise<number> => called({ body, headers: { 'next-action': known, ...headers } })
  const others = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'nope', ['form-state'], null, {}]

  test('is known by its own name alone', async () => {
    expect(await call({ body: '[{"name":"form-state","args":{}}]' })).toBe(200)
    for (const name of others)
      expect(await call({ body: JSON.stringify([{ name }]) }), String(name)).toBe(400)
    for (const body of ['', 'x', '[]', '[null]', '{}']) expect(await call({ body }), body).toBe(400)
  })

  test('is known by it in a form with files, too', async () => {
    const form = (fields: Record<string, string>): FormData => {
      const data = new FormData()
      // The call itself comes last.
      for (const [name, value] of Object.entries(fields).toReversed()) data.set(name, value)
      return data
    }
    expect(await call({ body: form({ 0: '[{"name":"form-state","args":"$K1"}]', '1_a': 'b' }) })).toBe(200)
    for (const name of others)
      expect(await call({ body: form({ 0: JSON.stringify([{ name }]) }) }), String(name)).toBe(400)
    const wrong: Record<string, string>[] = [
      {},
      { 1: 'x' },
      { 0: 'x' },
      { [`$ACTION_ID_${known}`]: '' },
      { '1_$ACTION_REF_1': '', '1_$ACTION_1:0': `{"id":"${known}","bound":"$@1"}` },
    ]
    for (const fields of wrong) expect(await call({ body: form(fields) }), JSON.stringify(fields)).toBe(400)
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=a', 'Multipart/Form-Data'])
      expect(await call({ body: '[{"name":"form-state"}]', headers: { 'content-type': type } }), type).toBe(
        400,
      )
  })

  test('is called in the form that Next knows', async () => {
    const body = '[{"name":"form-state","args":{}}]'
    expect(await called({ body, headers: {} })).toBe(400)
    expect(await call({ body, headers: { 'next-action': '40deadbeef' } })).toBe(400)
  })

  test('is not called by another site, nor with parts that did not come along', async () => {
    const body = '[{"name":"form-state","args":{}}]'
    for (const [headers, status] of [
      [{ origin: 'https://gids.example', host: 'gids.example' }, 200],
      [{ origin: 'https://gids.example', host: 'a', 'x-forwarded-host': 'gids.example, b' }, 200],
      [{ origin: 'https://elders.example', host: 'gids.example' }, 400],
      [{ origin: 'null', host: 'gids.example' }, 400],
    ] as const)
      expect(await call({ body, headers }), JSON.stringify(headers)).toBe(status)
    for (const [args, status] of [
      ['"$F1"', 400],
      ['{"a":["$@2"]}', 400],
      ['{"a":"$K1","b":1}', 400],
      [
        '{"a":"$$F1","b":"$undefined","c":"$D2026-01-01","d":"$n1","e":["x"],"f":"$0:0:args:e","g":"$T"}',
        200,
      ],
    ] as const)
      expect(await call({ body: `[{"name":"form-state","args":${args}}]` }), args).toBe(status)
  })
})

/** With which status a call of a function of the admin is answered. */
async function called({
  body,
  headers,
}: {
  body: string | FormData
  headers: Record<string, string>
}): Promise<number> {
  const request = new Request('http://localhost', { method: 'POST', body })
  const type = request.headers.get('content-type') ?? ''
  const sent = Buffer.from(await request.arrayBuffer())
  try {
    await checkServerFunction({
      request: { headers: { 'content-type': type, ...headers } },
      body: sent,
    })
    return 200
  } catch (error) {
    if (error instanceof RequestRejection) return error.status
    throw error
  }
}
