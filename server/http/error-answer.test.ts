import { expect, test } from 'vitest'

import { isPageRequest } from './error-answer'

test.each([
  ['GET', '/', true],
  ['HEAD', '/themas/asiel', true],
  ['GET', '/admin', true],
  ['GET', '*', true],
  ['GET', '//', true],
  ['GET', '/apiarie', true],
  ['POST', '/admin', false],
  ['GET', '/api', false],
  ['GET', '/api?depth=1', false],
  ['GET', '/api/topics', false],
  ['GET', '/_next/static/chunk.js', false],
])('%s %s is asked for by a person: %s', (method, url, isPage) => {
  expect(isPageRequest({ method, url })).toBe(isPage)
})
