import { expect, test } from 'vitest'

import { safeHref } from './safe-href'

test.for([
  'https://www.coa.nl/nl/over?a=b&c=d#deel',
  'HTTP://www.coa.nl',
  'https://münchen.example/straße',
  'mailto:info@coa.nl',
])('%j can be linked to, as it was written', (address) => {
  expect(safeHref(address)).toBe(address)
})

test('spaces around an address are no part of it', () => {
  expect(safeHref(' https://www.coa.nl\n')).toBe('https://www.coa.nl')
})

test.for([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'ftp://coa.nl',
  'file:///etc/passwd',
  'www.coa.nl',
  '/organisaties/coa',
  '//coa.nl',
  'https://',
  'https:///pad',
  'https:coa.nl',
  'https://coa.nl/een pad',
  'https://[1',
  'mailto:',
  '',
  '   ',
  null,
  undefined,
])('%j cannot be linked to', (address) => {
  expect(safeHref(address)).toBeNull()
})
