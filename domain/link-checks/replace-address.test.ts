import { expect, test } from 'vitest'

import { replaceAddress } from './replace-address'

const from = 'https://oud.nl/a'
const to = 'https://nieuw.nl/b'

test('every link to an address leads to the other one, and nothing else changes', () => {
  const value = {
    url: 'HTTPS://oud.nl/a#deel',
    title: from,
    links: [
      { id: '1', label: 'A', url: from },
      { id: '2', label: 'B', url: `${from}/c` },
    ],
    body: { root: { children: [{ type: 'link', fields: { url: from, newTab: false }, children: [] }] } },
    empty: null,
    number: 3,
  }
  expect(replaceAddress({ value, from, to })).toEqual({
    ...value,
    url: to,
    links: [{ id: '1', label: 'A', url: to }, value.links[1]],
    body: { root: { children: [{ type: 'link', fields: { url: to, newTab: false }, children: [] }] } },
  })
})

test('what is no link stays, whatever it is', () => {
  for (const value of [
    null,
    undefined,
    0,
    '',
    from,
    [from],
    { url: null },
    { url: 3 },
    { url: 'geen adres' },
  ])
    expect(replaceAddress({ value, from, to })).toEqual(value)
})
