import { expect, test } from 'vitest'

import { isPublic } from './preview'

const page = { slug: 'asiel', title: 'Asiel', updatedAt: '2026-11-24T10:00:00.000Z' }

test('what nobody else can see is not public', () => {
  expect(isPublic({ newest: page, published: null })).toBe(false)
})

test('a version that shows something else than visitors see is not public', () => {
  const newest = { ...page, title: 'Asiel en opvang' }
  expect(isPublic({ newest, published: page })).toBe(false)
})

test('a save that changed nothing is public', () => {
  const newest = { ...page, updatedAt: '2026-11-25T10:00:00.000Z' }
  expect(isPublic({ newest, published: page })).toBe(true)
})
