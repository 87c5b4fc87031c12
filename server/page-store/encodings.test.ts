import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

import { encode, encodeBest, preferredEncoding } from './encodings'

describe('the encoding that a client prefers', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['x-gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['*', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*;q=0', 'identity'],
    ['identity;q=0', 'identity'],
    ['br ; q=0.000,*;q=0.1', 'gzip'],
    ['br;q=nonsense', 'identity'],
    [',;,=;q', 'identity'],
  ])('%s: %s', (accepted, encoding) => {
    expect(preferredEncoding(accepted)).toBe(encoding)
  })
})

const text = Buffer.from('Wie beslist over een asielaanvraag? '.repeat(100))

test('a text is there in each encoding, and each is that text', async () => {
  const { br, gzip, identity } = await encode({ body: text, type: 'text/html; charset=utf-8' })
  expect(identity.equals(text)).toBe(true)
  expect(brotliDecompressSync(br).equals(text)).toBe(true)
  expect(gunzipSync(gzip).equals(text)).toBe(true)
  expect(brotliDecompressSync(await encodeBest(text)).equals(text)).toBe(true)
})

test.each([
  ['a picture', 'image/png', text],
  ['a typeface', 'font/woff2', text],
  ['a short text', 'text/plain', Buffer.from('ok')],
])('%s is sent as it is', async (_, type, body) => {
  const { br, gzip, identity } = await encode({ body, type })
  expect([br === identity, gzip === identity]).toEqual([true, true])
})

test.each([
  'application/atom+xml',
  'application/ld+json',
  'image/svg+xml',
  'application/x-bibtex',
  'text/csv',
])('%s is worth compressing', async (type) => {
  const { gzip, identity } = await encode({ body: text, type })
  expect(gzip.length).toBeLessThan(identity.length)
})

test('a body holds no more memory than its own bytes', async () => {
  const bodies = await encode({ body: Buffer.concat([text]), type: 'text/html' })
  for (const body of Object.values(bodies)) expect(body.buffer.byteLength).toBe(body.length)
})
