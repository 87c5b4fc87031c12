import { expect, test } from 'vitest'

import { linkAddress } from './link-address'

test.each([
  ['https://voorbeeld.nl', 'https://voorbeeld.nl/'],
  ['HTTPS://WWW.Voorbeeld.NL/Pad', 'https://www.voorbeeld.nl/Pad'],
  ['https://voorbeeld.nl/pad#deel', 'https://voorbeeld.nl/pad'],
  ['https://voorbeeld.nl/pad#a?b#c', 'https://voorbeeld.nl/pad'],
  ['https://voorbeeld.nl?a=B', 'https://voorbeeld.nl/?a=B'],
  ['http://voorbeeld.nl:80/', 'http://voorbeeld.nl/'],
  ['https://voorbeeld.nl:443', 'https://voorbeeld.nl/'],
  ['https://voorbeeld.nl:80/', 'https://voorbeeld.nl:80/'],
  [' https://voorbeeld.nl/ ', 'https://voorbeeld.nl/'],
  ['https://voorbeeld.nl/a%20b/é', 'https://voorbeeld.nl/a%20b/é'],
])('“%s” is asked as %s', (written, address) => expect(linkAddress(written)).toBe(address))

test.each([
  '',
  'mailto:redactie@voorbeeld.nl',
  '/themas/asiel',
  '#deel',
  'https://',
  'https:///pad',
  'https://voorbeeld.nl/a b',
  'ftp://voorbeeld.nl/',
  'javascript:alert(1)',
  `https://voorbeeld.nl/${'a'.repeat(2000)}`,
  `https://voorbeeld.nl/${'é'.repeat(1000)}`,
])('“%s” is not asked', (written) => expect(linkAddress(written)).toBe(null))
