import { expect, test } from 'vitest'

import { isHomePage } from './is-home-page'

test.each([
  'https://www.cbs.nl',
  'https://www.cbs.nl/',
  'http://www.unhcr.org/nl/',
  'https://ind.nl/nl',
  'https://www.rivm.nl/nl-nl',
  'https://waterraad.example/index.html',
  'https://waterraad.example/nl/home',
  'https://waterraad.example:8080/',
])('%s is a home page', (url) => expect(isHomePage(url)).toBe(true))

test.each([
  'https://www.cbs.nl/zoeken?q=luchtvaart',
  'https://www.cbs.nl/?q=luchtvaart',
  'https://www.cbs.nl/#luchtvaart',
  'https://www.cbs.nl/luchtvaart',
  'https://www.cbs.nl/nl/luchtvaart',
  'https://www.politie.nl/informatie/vreemdelingenpolitie.html',
  'mailto:post@cbs.nl',
  'cbs.nl',
  '',
])('%s is none', (url) => expect(isHomePage(url)).toBe(false))
