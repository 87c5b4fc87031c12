import { expect, test } from 'vitest'
import { similarity, trigrams } from './similarity'

test('the pieces of a slug include its ends, each once', () => {
  expect(trigrams('azc')).toEqual(['^az', 'azc', 'zc$'])
  expect(trigrams('aaaa')).toEqual(['^aa', 'aaa', 'aa$'])
  expect(trigrams('')).toEqual([])
})

test.each([
  { one: 'asiel', other: 'asiel', is: 1 },
  { one: 'asiel', other: 'zorg', is: 0 },
  { one: '', other: '', is: 0 },
  { one: 'asiel', other: 'asyl', is: 2 / 9 },
  { one: 'asiel', other: 'asil', is: 4 / 9 },
])('“$one” and “$other” are alike for $is', ({ one, other, is }) => {
  expect(similarity({ one, other })).toBeCloseTo(is)
  expect(similarity({ one: other, other: one })).toBeCloseTo(is)
})
