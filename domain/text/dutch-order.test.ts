import { expect, test } from 'vitest'

import { compareDutch, withoutArticle } from './dutch-order'

test('titles are in Dutch order, whatever article they begin with', () => {
  const titles = [
    '’s-Gravenhage',
    'Raad',
    'De Raad van State',
    'Eén',
    'Een zaak',
    'het Rijk',
    'AZC',
    '’t Gooi',
    'Ede',
  ]
  expect(titles.toSorted(compareDutch)).toEqual([
    'AZC',
    'Ede',
    'Eén',
    '’t Gooi',
    '’s-Gravenhage',
    'Raad',
    'De Raad van State',
    'het Rijk',
    'Een zaak',
  ])
})

test.each([
  ['De', 'De'],
  ['Deventer', 'Deventer'],
  ['Hete zomers', 'Hete zomers'],
  ['“De zaak”', 'zaak”'],
  ["'s-Hertogenbosch", 'Hertogenbosch'],
  ['’t', '’t'],
  ['Eenheid', 'Eenheid'],
  ['(De) zaak', 'De) zaak'],
])('%s is under %s', (title, key) => {
  expect(withoutArticle(title)).toBe(key)
})
