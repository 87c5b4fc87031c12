import { expect, test } from 'vitest'

import { hashOfToken } from './hash-of-token'

test('a token is kept as its SHA-256', async () => {
  expect(await hashOfToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
