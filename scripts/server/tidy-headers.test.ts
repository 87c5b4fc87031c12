import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, onTestFinished, test } from 'vitest'

import { tidyHeaders } from './tidy-headers'

async function answerWith(headers: Record<string, string | string[]>): Promise<Headers> {
  const server = createServer((_, response) => {
    tidyHeaders(response)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.statusCode = 307
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  return (await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })).headers
}

test('a redirect says its address once', async () => {
  expect((await answerWith({ location: ['/themas/a#b', '/themas/a#b'] })).get('location')).toBe('/themas/a#b')
})

test('nobody keeps a page without asking again', async () => {
  const headers = await answerWith({ 'cache-control': 's-maxage=31536000' })
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
})

test('files that never change may be kept', async () => {
  const kept = 'public, max-age=31536000, immutable'
  expect((await answerWith({ 'cache-control': kept })).get('cache-control')).toBe(kept)
})
