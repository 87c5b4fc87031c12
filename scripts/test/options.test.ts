import { expect, test } from 'vitest'
import { readTestOptions } from './options'

test('without options everything runs', () => {
  expect(readTestOptions([])).toEqual({
    parts: ['check', 'unit', 'integration', 'e2e'],
    long: false,
    args: [],
  })
})

test('a part can be chosen, and files of it', () => {
  expect(readTestOptions(['--only', 'unit', 'domain'])).toEqual({
    parts: ['unit'],
    long: false,
    args: ['domain'],
  })
})

test('the long tests are asked for, and with them those that are only long', () => {
  expect(readTestOptions(['--long'])).toEqual({
    parts: ['check', 'unit', 'integration', 'e2e', 'long'],
    long: true,
    args: [],
  })
})

test('a part that does not exist is refused with the names of those that do', () => {
  expect(() => readTestOptions(['--only', 'units'])).toThrow('check, unit, integration, e2e, long; "units"')
})
