import { expect, test } from 'vitest'

import { missingClient } from './missing-client'

test('what speaks to buckets is installed here', () => {
  expect(missingClient()).toBeNull()
})

test('where it is not, a sentence says how to get it', () => {
  const resolve = (): string => {
    throw Object.assign(new Error('Cannot find module'), { code: 'MODULE_NOT_FOUND' })
  }
  expect(missingClient(resolve)).toContain('run `npm ci --include=optional`')
})

test('any other fault of it is no missing package', () => {
  const resolve = (): string => {
    throw new Error('broken')
  }
  expect(() => missingClient(resolve)).toThrow('broken')
})
