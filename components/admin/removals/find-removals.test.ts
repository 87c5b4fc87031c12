import { expect, test } from 'vitest'

import { findRemovals, withRemoved } from './find-removals'

const rows = [
  { id: 'a', text: 'Eén?' },
  { id: 'b', text: 'Twee?' },
]

test('what was taken out of a list is found, with where it stood', () => {
  const before = { title: 'Zorg', sources: [1, 2, 3], questions: rows, feeds: ['a'] }
  const after = { title: 'Zorg!', sources: [1, 3], questions: [rows[1]], feeds: ['a'] }
  expect(findRemovals({ before, after })).toEqual([
    { list: 'sources', at: 1, item: 2 },
    { list: 'questions', at: 0, item: rows[0] },
  ])
})

test.each([
  ['moved', { sources: [1, 2] }, { sources: [2, 1] }],
  ['added', { sources: [1] }, { sources: [1, 2] }],
  ['replaced', { sources: [1, 2] }, { sources: [1, 3] }],
  ['changed', { questions: rows }, { questions: [rows[0], { id: 'b', text: 'Drie?' }] }],
  ['not there any more as a field', { sources: [1] }, {}],
])('what is %s is not taken out', (_, before, after) => expect(findRemovals({ before, after })).toEqual([]))

test('the last of a list is found, also where a form counts its rows', () => {
  for (const none of [0, null, []])
    expect(
      findRemovals({ before: { questions: rows.slice(0, 1) }, after: { questions: none } }),
    ).toHaveLength(1)
})

test('it is put back where it stood, once', () => {
  const removal = { list: 'sources', at: 1, item: 2 }
  expect(withRemoved({ data: { sources: [1, 3] }, removal })).toEqual({ sources: [1, 2, 3] })
  expect(withRemoved({ data: { sources: 0 }, removal })).toEqual({ sources: [2] })
  expect(withRemoved({ data: { sources: [2, 1] }, removal })).toEqual({ sources: [2, 1] })
})
