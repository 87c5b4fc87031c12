import { describe, expect, test } from 'vitest'

import { readAddress } from '../page-store/address'
import { type AnswerKind, kindOf, SecurityHeaders } from './security-headers'

const html = 'text/html; charset=utf-8'
const json = 'application/json'

test.each<[string, string | undefined, AnswerKind]>([
  ['/', html, 'document'],
  ['/themas/asiel', html, 'document'],
  ['/tip', html, 'document'],
  [`/zoeken?q=${'a'.repeat(3000)}`, html, 'document'],
  ['/themas/asiel.md', 'text/markdown', 'file'],
  ['/themas/oud', undefined, 'file'],
  ['/api/openapi.json', json, 'file'],
  ['/api/media/file/a.webp', 'image/webp', 'file'],
  ['/api/media/file/a.webp', json, 'file'],
  ['/zoeken/suggesties?q=a', json, 'suggestions'],
  ['/_next/static/chunks/a.js', 'application/javascript', 'built'],
  ['/favicon.svg', 'image/svg+xml', 'built'],
  ['/voorbeeld/themas/1?meekijken', html, 'preview'],
  ['/voorbeeld/themas/1', undefined, 'file'],
  ['/voorbeelden', html, 'document'],
  ['/admin', html, 'admin'],
  ['/admin/collections/topics?limit=10', 'text/x-component', 'admin'],
  ['/api/topics', json, 'api'],
  ['/api', html, 'api'],
])('%s as %s is of the kind %s', (url, type, kind) => {
  expect(kindOf({ address: readAddress(url), type })).toBe(kind)
})

const kinds: AnswerKind[] = [
  'document',
  'preview',
  'admin',
  'error',
  'previewError',
  'file',
  'built',
  'api',
  'suggestions',
]

describe.each(kinds)('the headers of the kind %s', (kind) => {
  const headers = securely().of(kind)

  test('say what no answer leaves out', () => {
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; .*frame-ancestors '(none|self)'$/,
      ),
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    })
  })

  test('frame by one rule, whichever of the two a browser knows', () => {
    const isFramed = headers['content-security-policy']?.includes("frame-ancestors 'self'")
    expect(headers['x-frame-options']).toBe(isFramed ? 'SAMEORIGIN' : 'DENY')
  })

  test('allow no script for where it stands, or for being text', () => {
    const scripts = headers['content-security-policy']?.match(/script-src [^;]*/)?.[0] ?? ''
    expect(scripts).not.toContain('unsafe-')
  })
})

test('over http nothing is said of https', () => {
  const headers = new SecurityHeaders({ siteURL: 'http://localhost:3000', isDevelopment: false }).of(
    'document',
  )
  expect(headers).not.toHaveProperty('strict-transport-security')
})

test('in development the client of Next may make functions of text, and no public page may', () => {
  const security = new SecurityHeaders({ siteURL: 'http://localhost:3000', isDevelopment: true })
  expect(security.of('admin')['content-security-policy']).toContain("'unsafe-eval'")
  expect(security.of('document')['content-security-policy']).not.toContain('unsafe')
})

describe('the headers that an answer has itself', () => {
  const address = readAddress('/admin')

  test('keep what differs by more than we know', () => {
    const { vary } = securely().protect({ address, headers: { vary: 'rsc, next-router-state-tree' } })
    expect(vary).toBe('rsc, next-router-state-tree, Sec-CH-Prefers-Color-Scheme')
  })

  test('say whether they are kept', () => {
    const own = { 'cache-control': 'no-cache' }
    expect(securely().protect({ address, headers: own })).toMatchObject(own)
    expect(securely().protect({ address, headers: {} })).toMatchObject({
      'cache-control': 'private, no-store',
    })
  })

  test('do not say so of proposals, which the page store would have kept by others', () => {
    const headers = securely().protect({
      address: readAddress('/zoeken/suggesties?q=a'),
      headers: { 'cache-control': 'public, max-age=0, must-revalidate' },
    })
    expect(headers['cache-control']).toBe('private, no-store')
  })

  test('do not weaken the policy', () => {
    const headers = securely().protect({ address, headers: { 'content-security-policy': 'default-src *' } })
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/)
  })
})

function securely(): SecurityHeaders {
  return new SecurityHeaders({ siteURL: 'https://gids.example', isDevelopment: false })
}
