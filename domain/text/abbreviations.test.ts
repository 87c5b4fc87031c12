import { expect, test } from 'vitest'

import { withoutAnd, withoutPoints } from './abbreviations'

test.each([
  ['het c.o.a.', 'het coa'],
  ['O.C.W. en J.&V.', 'OCW en J&V'],
  ['a.z.c.’s', 'azc’s'],
  ['Dit is zo. En dat.', 'Dit is zo. En dat.'],
  ['www.coa.nl', 'www.coa.nl'],
  ['A.B', 'AB'],
])('%s is %s without points', (text, expected) => {
  expect(withoutPoints(text)).toBe(expected)
})

test.each([
  ['DTenV', 'DTV'],
  ['JenV', 'JV'],
  ['Benen', null],
  ['enkel', null],
])('%s is %s too', (word, expected) => {
  expect(withoutAnd(word)).toBe(expected)
})
