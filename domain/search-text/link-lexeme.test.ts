import { expect, test } from 'vitest'

import { linkLexeme, linkLexemes } from './link-lexeme'

test.each([
  ['https://www.cbs.nl/opvang/', 'link cbs.nl/opvang'],
  ['http://cbs.nl/Opvang#tabel', 'link cbs.nl/opvang'],
  ['www.cbs.nl/opvang?utm_source=x&jaar=2024', 'link cbs.nl/opvang?jaar=2024'],
  ['https://cbs.nl', 'link cbs.nl'],
  ['opvang', null],
  ['cbs.nl', 'link cbs.nl'],
  ['CBS.nl/opvang', 'link cbs.nl/opvang'],
  ['CBS.NL', 'link cbs.nl'],
  ['münchen.de', 'link xn--mnchen-3ya.de'],
  ['o.a', null],
  ['opvang.Zorg', null],
  ['Tabel 1.2', null],
  ['zie https://cbs.nl', null],
  ['https://', null],
  ['https://[', null],
])('%s is looked for as %s', (text, lexeme) => {
  expect(linkLexeme(text)).toBe(lexeme)
})

test('a link is found by itself and by its site', () => {
  expect(linkLexemes('https://www.cbs.nl/opvang')).toEqual(['link cbs.nl/opvang', 'link cbs.nl'])
})
