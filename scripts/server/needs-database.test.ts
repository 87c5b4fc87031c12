import { expect, test } from 'vitest'
import { needsDatabase } from './needs-database'

test.each([
  '/admin',
  '/admin?x=1',
  '/admin/collections/topics/1',
  '/voorbeeld/themas/1',
  '/api/users/login',
  '/api/topics?limit=1',
])('%s is of no use without the database', (url) => {
  expect(needsDatabase(url)).toBe(true)
})

test.each([
  '/',
  '/administratie',
  '/themas/asiel',
  '/themas/admin',
  '/api/media/file/asiel.webp',
  '/apiarie',
])('%s may have an answer without it', (url) => {
  expect(needsDatabase(url)).toBe(false)
})
