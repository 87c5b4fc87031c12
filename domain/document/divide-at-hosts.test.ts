import { expect, test } from 'vitest'

import { divideAtHosts } from './divide-at-hosts'

const addressesIn = (text: string): string[] =>
  divideAtHosts(text).flatMap(({ url }) => (url === null ? [] : [url]))

test.each([
  ['Polderraad (polderraad.nl)', 'https://polderraad.nl'],
  ['Polderraad – polderraad.nl/contact', 'https://polderraad.nl/contact'],
  ['Polderraad, Polderraad.nl.', 'https://Polderraad.nl'],
  ['Polderraad (PR, polder-raad.org): kiest', 'https://polder-raad.org'],
  ['Polderraad: kiest | mijn.polderraad.amsterdam/a?b=c', 'https://mijn.polderraad.amsterdam/a?b=c'],
  ['Dijken. Geraadpleegd op 3 mei 2020, van dijken.nl/boek', 'https://dijken.nl/boek'],
  ['Dijken, via dijken.eu', 'https://dijken.eu'],
])('%s holds an address', (text, address) => {
  expect(addressesIn(text)).toEqual([address])
  expect(
    divideAtHosts(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text)
})

test.each([
  'polderraad.nl',
  'Overheid.nl',
  'Dossier van NU.nl',
  'Wet, art. 3.1 (v.v., n.v.t., m.n., e.a.)',
  'Verenigde Staten (U.S.A)',
  'Polderraad (info@polderraad.nl), mail: post@polderraad.nl',
  'Polderraad (jaarverslag.pdf), leesmij.md, kaart.zip',
  'Huurt men (huur.De raad)',
  'Polderraad (bijv.polder)',
  'Versie (2.0.nu1)',
  'Zie (a.nl)',
])('%s holds none', (text) => expect(addressesIn(text)).toEqual([]))
