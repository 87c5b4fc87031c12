import { describe, expect, test } from 'vitest'

import { isLocalAddress, tidyAddress } from './tidy-address'

describe('an address', () => {
  test.each([
    ['www.cbs.nl', 'https://www.cbs.nl'],
    ['cbs.nl/cijfers?jaar=2024', 'https://cbs.nl/cijfers?jaar=2024'],
    ['  https://cbs.nl/a  ', 'https://cbs.nl/a'],
    ['//cbs.nl/a', 'https://cbs.nl/a'],
    ['www.cbs.nl/a?utm_source=mail&jaar=1#_ga=2', 'https://www.cbs.nl/a?jaar=1'],
    ['https://cbs.nl/?fbclid=1', 'https://cbs.nl/'],
    ['info@cbs.nl', 'mailto:info@cbs.nl'],
    ['gemeente.example:8443/a', 'https://gemeente.example:8443/a'],
    ['https://', 'https://'],
    ['#noot', '#noot'],
    ['een woord', 'een woord'],
    ['htps://cbs.nl', 'htps://cbs.nl'],
    ['', ''],
  ])('%j is kept as %j', (written, kept) => expect(tidyAddress(written)).toBe(kept))

  test.each([
    '',
    '#noot',
    '#_ftn1',
    '/over-ons',
    './a',
    '../a',
    '?a=1',
    'https://',
    'http:',
    'tel:0701234567',
    'TEL:1',
    'file:///c:/a.docx',
    'C:\\a.docx',
    'about:blank',
    'javascript:void(0)',
    'cid:1',
  ])('%j leads nowhere for a reader', (address) => expect(isLocalAddress(address)).toBe(true))

  test.each(['https://cbs.nl', 'mailto:a@b.nl', 'www.cbs.nl', 'htps://cbs.nl', 'cbs'])(
    '%j may be one',
    (address) => expect(isLocalAddress(address)).toBe(false),
  )
})
