import { expect, test } from 'vitest'

import { splitAtAddresses } from './split-at-addresses'

const addressesIn = (text: string): string[] => splitAtAddresses(text).flatMap(({ url }) => url ?? [])

test.each([
  [
    'Zie https://a.nl/b_(c), www.d.nl. (HTTP://E.NL)',
    ['https://a.nl/b_(c)', 'https://www.d.nl', 'HTTP://E.NL'],
  ],
  ['https:// en wat volgt', []],
  ['https://"tussen tekens"', []],
  ['http://... en www.', []],
])('in “%s” stand %j', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses)
})

test.each(['', 'https:// a', 'a www.b.nl, https://c.nl/)). d'])('the parts of “%s” are all of it', (text) => {
  expect(
    splitAtAddresses(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})
