import { expect, test } from 'vitest'

import { csvLine } from './csv'

test.each([
  [['a', 1, null, ''], '"a",1,,\r\n'],
  [['een, twee', 'zegt “ja”', 'zegt "nee"'], '"een, twee","zegt “ja”","zegt ""nee"""\r\n'],
  [['regel\nregel'], '"regel\nregel"\r\n'],
  [['=1+1', '+31', '-x', '@a', '\t=1'], `"'=1+1","'+31","'-x","'@a","'\t'=1"\r\n`],
  [[' =1', '＝1', '\nx'], `"' =1","'＝1","'\nx"\r\n`],
  [['a;=1', 'a; =1', 'a\n=1\n\nb', 'a\t@b'], `"a;'=1","a;' =1","a\n'=1\n\nb","a\t'@b"\r\n`],
  [['a=1; b-c', 'x@example.org', '1 + 1'], '"a=1; b-c","x@example.org","1 + 1"\r\n'],
  [[2024, -3, { day: '2026-11-24' }], '2024,-3,2026-11-24\r\n'],
  [['2024', '007', '1.10'], '"2024","007","1.10"\r\n'],
])('%j is written as %j', (cells, line) => {
  expect(csvLine(cells)).toBe(line)
})
