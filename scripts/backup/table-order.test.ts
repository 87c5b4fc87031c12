import { expect, test } from 'vitest'

import { sortByReferences } from './table-order'

test('a table comes after those that its foreign keys name, whatever their names', () => {
  const tables = [
    { name: 'answers', references: ['questions', 'users'] },
    { name: 'questions', references: ['topics'] },
    { name: 'topics', references: ['users'] },
    { name: 'users', references: [] },
  ]
  expect(sortByReferences(tables).map(({ name }) => name)).toEqual([
    'users',
    'topics',
    'questions',
    'answers',
  ])
})

test('a table may refer to itself, and to one that is not of the guide', () => {
  const tables = [{ name: 'organisations', references: ['organisations', 'elsewhere'] }]
  expect(sortByReferences(tables)).toEqual(tables)
})

test('tables that refer to each other in a circle are named', () => {
  const tables = [
    { name: 'users', references: ['media'] },
    { name: 'media', references: ['users'] },
    { name: 'topics', references: [] },
  ]
  expect(() => sortByReferences(tables)).toThrow('so they cannot be restored: users, media')
})
