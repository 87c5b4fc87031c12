import { expect, test } from 'vitest'

import { readTarget } from './read-target'

test.for(['bucket', 'folder'] as const)('files can go to a %s', (to) => {
  expect(readTarget(['--to', to])).toBe(to)
  expect(readTarget([`--to=${to}`])).toBe(to)
})

test.for([
  [],
  ['--to'],
  ['--to', 'emmer'],
  ['bucket'],
  ['--to', 'bucket', 'x'],
  ['--to', 'bucket', '--force'],
])('%j says how it is used', (args) => {
  expect(() => readTarget(args)).toThrow('Usage: npm run media:move -- --to bucket|folder')
})
