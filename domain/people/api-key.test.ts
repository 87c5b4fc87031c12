import { expect, test } from 'vitest'

import { hashOfKey, keyIn, newKey } from './api-key'

test('a key is found in a header, whole, and only a key of this site', () => {
  const key = newKey()
  expect(keyIn(`Bearer ${key}`)).toBe(key)
  expect(keyIn(`bearer  ${key} `)).toBe(key)
  for (const other of [null, '', key, `JWT ${key}`, 'Bearer eyJhbGciOi', `Bearer ${key} ${key}`])
    expect(keyIn(other), String(other)).toBeNull()
})

test('two keys differ, and so do their hashes', async () => {
  const [one, other] = [newKey(), newKey()]
  expect(one).not.toBe(other)
  expect(await hashOfKey(one)).toMatch(/^[0-9a-f]{64}$/)
  expect(await hashOfKey(one)).not.toBe(await hashOfKey(other))
})
