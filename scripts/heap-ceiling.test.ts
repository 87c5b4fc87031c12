import { expect, test } from 'vitest'

import { heapCeiling } from './heap-ceiling'

const gigabyte = 1024 ** 3

test.each([
  [0.5, 320, 20],
  [1, 409, 25],
  [2, 819, 51],
  [8, 1024, 64],
  [64, 1024, 64],
])('a machine of %d GB has a heap of at most %d MB, and %d for what is new', (size, megabytes, young) => {
  expect(heapCeiling({ memory: size * gigabyte, options: '' })).toEqual([
    `--max-old-space-size=${megabytes}`,
    `--max-semi-space-size=${young}`,
  ])
})

test('whoever sets it in NODE_OPTIONS is not overruled', () => {
  expect(heapCeiling({ memory: gigabyte, options: '--max-old-space-size=700' })).toEqual([])
  expect(heapCeiling({ memory: gigabyte, options: '--max_old_space_size=700' })).toEqual([])
})

test('the machine that this runs on has one', () => {
  expect(heapCeiling({ options: '' })).toContainEqual(expect.stringMatching(/^--max-old-space-size=\d+$/))
})
