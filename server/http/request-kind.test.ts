import { expect, test } from 'vitest'

import { readAddress } from '../page-store/address'
import { type RequestKind, requestKindOf } from './request-kind'

const html = 'text/html; charset=utf-8'
const json = 'application/json'

test.each<[string, number, string | undefined, RequestKind]>([
  ['/', 200, html, 'page'],
  ['/', 304, html, 'page'],
  ['/weg', 404, html, 'page'],
  ['/tip', 200, html, 'page'],
  ['/', 503, html, 'error'],
  ['/', 400, html, 'error'],
  ['/voorbeeld/themas/1', 200, html, 'preview'],
  ['/voorbeeld/themas/1', 503, html, 'error'],
  ['/themas/asiel.md', 200, 'text/markdown', 'file'],
  ['/themas/oud', 308, undefined, 'file'],
  ['/zoeken/suggesties?q=a', 200, json, 'suggestions'],
  ['/favicon.svg', 200, 'image/svg+xml', 'built'],
  ['/admin', 200, html, 'admin'],
  ['/admin', 500, html, 'error'],
  ['/api/topics', 503, json, 'api'],
  ['/api/media/file/a.webp', 200, 'image/webp', 'upload'],
  ['/api/media/file/a.webp', 404, json, 'upload'],
  ['/themas/asiel', 405, json, 'error'],
  ['/readyz', 503, 'text/plain', 'error'],
  ['*', 400, json, 'error'],
])('%s that is answered %i with %s is counted as %s', (url, status, type, kind) => {
  expect(requestKindOf({ address: readAddress(url), status, type })).toBe(kind)
})
