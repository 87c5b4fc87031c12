import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'

import { encode, encodeBest, isCompressible, preferredEncoding } from './encodings'

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

test('a text in each encoding is that text', async () => {
  for (const body of [text, Buffer.from('Wie beslist? '.repeat(5000))]) {
    expect(brotliDecompressSync(await encode({ body, encoding: 'br' })).equals(body)).toBe(true)
    expect(gunzipSync(await encode({ body, encoding: 'gzip' })).equals(body)).toBe(true)
    expect((await encode({ body, encoding: 'identity' })).equals(body)).toBe(true)
    expect(brotliDecompressSync(await encodeBest(body)).equals(body)).toBe(true)
  }
})

test.each([
  ['a picture', 'image/png', text],
  ['a typeface', 'font/woff2', text],
  ['a short text', 'text/plain', Buffer.from('ok')],
])('%s is sent as it is', (_, type, body) => {
  expect(isCompressible({ body, type })).toBe(false)
})

test.each([
  'application/atom+xml',
  'application/ld+json',
  'image/svg+xml',
  'application/x-bibtex',
  'text/csv',
])('%s is worth compressing', (type) => {
  expect(isCompressible({ body: text, type })).toBe(true)
})

test('a body holds no more memory than its own bytes', async () => {
  for (const encoding of ['br', 'gzip'] as const) {
    const body = await encode({ body: text, encoding })
    expect(body.buffer.byteLength).toBe(body.length)
  }
})
