import { expect, test } from 'vitest'

import { contentsLines } from './contents-lines'

test.each([
  ['white space', Array.from({ length: 800 }, (_, depth) => `${' '.repeat(2 * depth)}- a`)],
  ['a long line of points', ['Inhoud', '. '.repeat(100_000)]],
  ['its own name', Array.from({ length: 5000 }, () => 'Inhoud')],
])('contents are looked for soon in a document full of %s', (_, lines) => {
  const started = performance.now()
  contentsLines(lines)
  expect(performance.now() - started).toBeLessThan(3000)
})

test('contents are the lines below their name, with a page behind each or that are a later line', () => {
  expect(contentsLines(['Inhoud', '', 'Bronnen', 'Wonen .... 12', '', 'Een zin.', 'Bronnen'])).toEqual([
    0, 2, 3,
  ])
})
