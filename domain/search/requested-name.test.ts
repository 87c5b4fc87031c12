import { expect, test } from 'vitest'
import { requestedName } from './requested-name'

test.each([
  ['asiel', 'asiel'],
  ['a/b/asiel/', 'asiel'],
  ['co%C3%B6peratie', 'coöperatie'],
  ['50%', '50%'],
  ['', ''],
])('%s names %s', (address, name) => {
  expect(requestedName(address)).toBe(name)
})
