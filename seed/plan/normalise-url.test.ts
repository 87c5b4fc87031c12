import { expect, test } from 'vitest'

import { domainOf, normaliseURL } from './normalise-url'

test.each([
  ['https://www.Voorbeeld.nl/', 'voorbeeld.nl'],
  ['http://voorbeeld.nl', 'voorbeeld.nl'],
  ['https://voorbeeld.nl/Pad/#deel', 'voorbeeld.nl/Pad'],
  ['https://voorbeeld.nl/pad/?a=1', 'voorbeeld.nl/pad?a=1'],
])('%s is compared as %s', (url, normal) => expect(normaliseURL(url)).toBe(normal))

test.each([
  ['https://data.unhcr.org/en', 'unhcr.org'],
  ['mailto:iemand@voorbeeld.nl', null],
  [null, null],
  ['geen adres', null],
])('the domain of %s is %s', (url, domain) => expect(domainOf(url)).toBe(domain))
