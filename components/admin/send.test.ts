import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'

import { post, send } from './send'

const schema = z.object({ key: z.string() })

const json = (status: number, body: unknown) => Response.json(body, { status })
const html = (status: number) => new Response('<!doctype html><h1>Fout</h1>', { status })

/** Has the site answer every request so. */
function answerWith(answer: () => Promise<Response> | Response) {
  const fetch = vi.fn(async () => answer())
  vi.stubGlobal('fetch', fetch)
  vi.stubGlobal('reportError', vi.fn())
  return fetch
}

afterEach(() => vi.unstubAllGlobals())

const unreadable = expect.stringMatching(/^Er kwam geen antwoord dat te lezen is\./)

test.for([
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), null],
  ['a 500 that is HTML', () => html(500), null],
  ['a 502 without a body', () => new Response(null, { status: 502 }), null],
  ['a 200 that is HTML', () => html(200), null],
  ['a 200 with something else', () => json(200, { other: 1 }), null],
  ['a 200 that is null', () => json(200, null), null],
  ['a 500 that says nothing', () => json(500, {}), 500],
  ['a 500 with an empty sentence', () => json(500, { errors: [{ message: '' }] }), 500],
] as const)('%s ends in a Dutch sentence', async ([, answer, status]) => {
  answerWith(answer)
  expect(await send({ path: '/api/x', schema })).toMatchObject({ problem: unreadable, status })
})

test('what the site says of a refusal is what people read', async () => {
  answerWith(() => json(409, { errors: [{ message: 'Dat kan niet.' }, { message: 'Nu niet.' }], more: 1 }))
  const answer = await send({ path: '/api/x', schema })
  expect(answer).toMatchObject({ problem: 'Dat kan niet. Nu niet.', status: 409, answer: { more: 1 } })
  expect(await post({ path: '/api/x', body: {} })).toBe('Dat kan niet. Nu niet.')
})

test('data is what the schema takes', async () => {
  const fetch = answerWith(() => json(200, { key: 'a', other: 1 }))
  const answer = await send({ path: '/api/x', method: 'POST', body: { label: 'b' }, schema })
  expect(answer).toEqual({ data: { key: 'a' } })
  expect(fetch).toHaveBeenCalledWith('/api/x', expect.objectContaining({ body: '{"label":"b"}' }))
  expect(await post({ path: '/api/x', body: {} })).toBeNull()
})

test('a request that is called off is nobody’s fault', async () => {
  answerWith(() => Promise.reject(new DOMException('Aborted', 'AbortError')))
  await send({ path: '/api/x', signal: AbortSignal.abort(), schema })
  expect(reportError).not.toHaveBeenCalled()
})
