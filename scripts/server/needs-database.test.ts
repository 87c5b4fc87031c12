import { expect, test } from 'vitest'
import { needsDatabase } from './needs-database'

const staff = { cookie: 'theme=dark; payload-token=abc' }

test.each([
  { url: '/admin' },
  { url: '/admin?x=1' },
  { url: '/admin/collections/topics/1' },
  { url: '/voorbeeld/themas/1' },
  { url: '/api/users/login', method: 'POST' },
  { url: '/api/topics/1', method: 'PATCH' },
  { url: '/api/users/me', headers: staff },
  { url: '/api/topics', headers: { authorization: 'JWT abc' } },
])('$url, $method, is of no use without the database', (request) => {
  expect(needsDatabase({ headers: {}, ...request })).toBe(true)
})

test.each([
  { url: '/' },
  { url: '/administratie' },
  { url: '/themas/asiel', headers: staff },
  { url: '/themas/admin' },
  { url: '/api/topics' },
  { url: '/api/media/file/asiel.webp', headers: staff },
  { url: '/apiarie', method: 'POST' },
  { url: undefined },
])('$url may have an answer without it', (request) => {
  expect(needsDatabase({ headers: {}, ...request })).toBe(false)
})
