import { expect, test } from 'vitest'

import { finishAnswer } from './finish-answer'

const html = { 'content-type': 'text/html; charset=utf-8' }

const page = (head: string, body = ''): Buffer =>
  Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`)

test('a page that says that it is not there is a 404, and says it to nobody else', () => {
  const body = page('<title>Niet gevonden</title><meta name="gids:status" content="404"/><meta name="x"/>')
  const finished = finishAnswer({ status: 200, headers: html, body })
  expect(finished.status).toBe(404)
  expect(finished.body.toString()).toBe(page('<title>Niet gevonden</title><meta name="x"/>').toString())
})

test('what stands in the text of a page says nothing of its status', () => {
  const body = page('', '<meta name="gids:status" content="404"/>')
  expect(finishAnswer({ status: 200, headers: html, body })).toEqual({ status: 200, headers: html, body })
})

test('a redirect has its address once, and no body', () => {
  // Next sends the address twice, which Node's type does not foresee.
  const headers: Record<string, string | string[]> = { ...html, location: ['/themas/nieuw', '/themas/nieuw'] }
  expect(finishAnswer({ status: 308, headers, body: page('') })).toEqual({
    status: 308,
    headers: { location: '/themas/nieuw' },
    body: Buffer.alloc(0),
  })
})

test('of the headers those stay that are of the answer', () => {
  const headers = {
    ...html,
    'content-disposition': 'attachment; filename="a.csv"',
    'cache-control': 'private, no-store',
    vary: 'rsc, next-router-state-tree',
    etag: '"next"',
    date: 'today',
    connection: 'keep-alive',
    'x-nextjs-cache': 'HIT',
    'x-powered-by': 'Next.js',
    'content-security-policy': "default-src 'self'",
  }
  expect(finishAnswer({ status: 200, headers, body: page('') }).headers).toEqual({
    ...html,
    'content-disposition': 'attachment; filename="a.csv"',
    'content-security-policy': "default-src 'self'",
  })
})
