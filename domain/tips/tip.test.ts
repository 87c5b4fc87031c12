import { expect, test } from 'vitest'

import { isTipRejection, tipPath } from './tip'

test('a tip is about a page of a record, or about none', () => {
  expect(tipPath('/themas/asiel')).toBe('/themas/asiel')
  for (const other of [
    '//elders.nl',
    '/themas/../admin',
    '/themas/asiel?x=1',
    '/',
    'themas/asiel',
    undefined,
    ['/themas/a'],
  ])
    expect(tipPath(other)).toBeNull()
})

test('a reason is one of those that are known', () => {
  expect(isTipRejection('vaak')).toBe(true)
  for (const other of ['toString', '', null, 'onzin']) expect(isTipRejection(other)).toBe(false)
})
