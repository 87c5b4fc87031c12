import { expect, test } from 'vitest'

import { linesOf } from './lines-of'

test('a value is shown by its texts, in order, without how it is kept', () => {
  const questions = [
    { id: 'a', key: 'k1', text: 'Wie?\nEn waarom?', note: null },
    { id: 'b', key: 'k2', text: 'Waar?', note: 'Let op.' },
  ]
  const intro = { root: { type: 'root', children: [{ type: 'text', text: 'Een zin.', version: 1 }] } }

  expect(linesOf(questions)).toEqual(['Wie?', 'En waarom?', 'Waar?', 'Let op.'])
  expect(linesOf(intro)).toEqual(['Een zin.'])
  expect(linesOf([3, 5])).toEqual(['3', '5'])
  expect(linesOf(null)).toEqual([])
  expect(linesOf(true)).toEqual(['ja'])
})
