import { expect, test } from 'vitest'

import { inBatches } from './in-batches'

test('of any number of records at most 1,000 are read at once, each once and in order', async () => {
  const keys = Array.from({ length: 2501 }, (_, key) => key)
  const batches: number[][] = []
  for await (const batch of inBatches({ keys, read: (some) => Promise.resolve(some) })) batches.push(batch)
  expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(1000)
  expect(batches.flat()).toEqual(keys)
})
