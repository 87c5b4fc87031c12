import { expect, test } from 'vitest'

import { wordStarts } from './word-starts'

test.each([
  ['Centraal Orgaan opvang asielzoekers (COA)', ' centraal orgaan opvang asielzoekers coa'],
  ['Coöperatie “Één”, 2024', ' cooperatie een 2024'],
  ['Dienst (DT&V)', ' dienst dt v dtv dtenv'],
  ['Het c.o.a.', ' het coa'],
  ['…', ''],
])('%s begins words at each space of “%s”', (text, expected) => {
  expect(wordStarts(text)).toBe(expected)
})
