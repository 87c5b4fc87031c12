import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import { readAddress } from '../page-store/address'
import { checkOverriddenQuery, checkRequest } from './check-request'
import { RequestRejection } from './rejection'
import { checkServerFunction, isServerFunction } from './server-functions'

interface Asked {
  url: string
  method?: string
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

function check({ url, method = 'GET', rawHeaders = ['Host', 'gids.example'], isDevelopment }: Asked): number {
  const request = { method, headers: {}, rawHeaders }
  return statusOf(() => checkRequest({ request, address: readAddress(url), isDevelopment }))
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
    '/api/globals/site/versions/3',
    '/api/payload-preferences/collection-topics-12',
    '/api/topics?limit=0&page=2&depth=1&limit=',
    '/api/topics?where[title][like]=near&where={"title":{"equals":"within"}}',
  ])('%s', (url) => {
    expect(check({ url })).toBe(200)
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
    ['/api/topics/versions/abc', 404],
    ['/api', 404],
    ['/api?x=1', 404],
    ['/api/topics?page=1e308', 400],
    ['/api/topics?page=-1', 400],
    ['/api/topics?limit=-1', 400],
    ['/api/topics?limit=99999999999', 400],
    ['/api/topics?depth=1e308', 400],
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

describe('a function of the admin', () => {
  const call = ({ body, headers }: { body: string; headers?: Record<string, string> }): number =>
    statusOf(() =>
      checkServerFunction({
        request: { method: 'POST', headers: headers ?? { 'next-action': `40${'a'.repeat(40)}` } },
        body: Buffer.from(body),
      }),
    )

  test('is known by its own name alone', () => {
    expect(call({ body: '[{"name":"form-state","args":{}}]' })).toBe(200)
    const others = [
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'nope',
      ['form-state'],
      null,
      {},
    ]
    for (const name of others) expect(call({ body: JSON.stringify([{ name }]) }), String(name)).toBe(400)
    for (const body of ['', 'x', '[]', '[null]', '{}']) expect(call({ body }), body).toBe(400)
  })

  test('is called in the form that Next knows', () => {
    const body = '[{"name":"form-state","args":{}}]'
    expect(call({ body, headers: {} })).toBe(400)
    expect(call({ body, headers: { 'next-action': '40deadbeef' } })).toBe(400)
  })

  test('is each of those that Payload has', () => {
    const file = '../../node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js'
    const source = readFileSync(path.join(import.meta.dirname, file), 'utf8')
    const [, list = ''] = /const baseServerFunctions = \{([^}]+)\}/.exec(source) ?? []
    const names = [...list.matchAll(/'?([\w-]+)'?:/g)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(10)
    expect(names.filter((name) => !isServerFunction(name))).toEqual([])
  })
})
