import { expect, test } from 'vitest'
import { askedName } from './requested-name'

test.each([
  ['asiel', 'asiel'],
  ['a/b/asiel/', 'asiel'],
  ['co%C3%B6peratie', 'coöperatie'],
  ['50%', '50%'],
  ['', ''],
])('%s names %s', (address, name) => {
  expect(askedName(address)).toBe(name)
})
