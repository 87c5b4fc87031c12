import { expect, test } from 'vitest'

import { parseURL } from './parse-url'

test('what is no address is null', () => {
  for (const text of ['', 'coa.nl', 'https://', 'http://a b']) expect(parseURL(text)).toBeNull()
})

test('an address is read from its base', () => {
  expect(parseURL('../b', 'https://coa.nl/a/')?.href).toBe('https://coa.nl/b')
})

test('an address with other letters stays one, however often it is read', () => {
  let missed = 0
  for (let time = 0; time < 20_000; time += 1) if (!parseURL('https://münchen.example/')) missed += 1
  expect(missed).toBe(0)
})
