import { createHmac } from 'node:crypto'

import { expect, test } from 'vitest'

import { isSigned, originOf } from './running-site'

const secret = 'x'.repeat(32)
const sign = (body: string): string => createHmac('sha256', secret).update(`job:${body}`).digest('hex')
const bodyOf = (at: unknown): string => JSON.stringify({ expire: true, at })

test('a request that was just signed is taken', () => {
  const body = bodyOf(Date.now())

  expect(isSigned({ body, secret, signature: sign(body) })).toBe(true)
})

test.for([
  ['without a signature', null],
  ['with an empty one', ''],
  ['with one of another body', sign(bodyOf(0))],
  ['with one of the right length', 'é'.repeat(64)],
])('a request %s is not', ([, signature]) => {
  expect(isSigned({ body: bodyOf(Date.now()), secret, signature: signature ?? null })).toBe(false)
})

test('a request of more than a minute ago, or from the future, is not', () => {
  for (const at of [Date.now() - 61_000, Date.now() + 61_000, 'nu', undefined]) {
    const body = bodyOf(at)
    expect(isSigned({ body, secret, signature: sign(body) })).toBe(false)
  }
})

test('a request that was signed with another secret is not', () => {
  const body = bodyOf(Date.now())

  expect(isSigned({ body, secret: 'y'.repeat(32), signature: sign(body) })).toBe(false)
})

test.for([
  [undefined, 'http://127.0.0.1:80'],
  ['0.0.0.0', 'http://127.0.0.1:80'],
  ['192.0.2.1', 'http://192.0.2.1:80'],
  ['::', 'http://[::1]:80'],
  ['2001:db8::1', 'http://[2001:db8::1]:80'],
  ['localhost', 'http://localhost:80'],
] as const)('a site that listens on %s is reached at %s', ([host, origin]) => {
  expect(originOf({ port: 80, host })).toBe(origin)
})
