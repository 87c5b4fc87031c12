import { expect, test } from 'vitest'

import { splitAtAddresses } from '../document/split-at-addresses'
import { mapAddresses } from './map-addresses'

const replace = (text: string, next: string): string => mapAddresses({ text, rewrite: () => next })

test.each([
  ['Zie https://oud.example/a, of bel.', 'https://nieuw.example/b', 'Zie https://nieuw.example/b, of bel.'],
  ['(https://oud.example/a_(b)).', 'https://nieuw.example/', '(https://nieuw.example/).'],
  ['www.oud.example/a', 'https://www.nieuw.example/b', 'www.nieuw.example/b'],
  ['www.oud.example/a', 'http://www.nieuw.example/b', 'http://www.nieuw.example/b'],
  ['WWW.oud.example', 'https://nieuw.example/', 'https://nieuw.example/'],
  ['www.oud.example', 'https://www.nieuw', 'https://www.nieuw'],
  ['https://oud.example', 'https://www.nieuw.example', 'https://www.nieuw.example'],
  ['https://oud.example', 'www.nieuw.example', 'www.nieuw.example'],
  ['“https://oud.example”\r\n\thttps://oud.example', 'https://n.nl', '“https://n.nl”\r\n\thttps://n.nl'],
  [
    'Geen adres: www., https:// en oud.example.',
    'https://nieuw.example',
    'Geen adres: www., https:// en oud.example.',
  ],
])('of “%s” with %s the rest stays', (text, next, expected) => {
  expect(replace(text, next)).toBe(expected)
})

test.each([
  ['Zie https://oud.example.', 'https://nieuw.example/Zeg!', 'Zie https://nieuw.example/Zeg%21.'],
  ['(https://oud.example)', 'https://nieuw.example/a(b', '(https://nieuw.example/a%28b)'],
  ['https://oud.example', 'https://nieuw.example/“a”', 'https://nieuw.example/%E2%80%9Ca%E2%80%9D'],
])('of “%s” with %s all of the new address is read', (text, next, expected) => {
  expect(replace(text, next)).toBe(expected)
  expect(splitAtAddresses(expected).filter(({ url }) => url !== null)).toHaveLength(1)
})

test('of two addresses each can be replaced alone', () => {
  const text = 'https://oud.example/a en www.oud.example/b'
  const rewrite = ({ written }: { written: string }): string | null =>
    written.startsWith('www.') ? 'https://nieuw.example/b' : null
  expect(mapAddresses({ text, rewrite })).toBe('https://oud.example/a en https://nieuw.example/b')
})
