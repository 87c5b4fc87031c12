import { expect, test } from 'vitest'
import { readableAddress } from './readable-address'

test.each([
  ['/themas/%E0%A4%A', '/themas/%25E0%25A4%25A'],
  ['/%', '/%25'],
  ['/themas/50%?q=%', '/themas/50%25?q=%'],
  ['/%ff', '/%25ff'],
  ['/api/topics/%00', '/api/topics/%2500'],
])('%s cannot be decoded and becomes %s', (given, expected) => {
  expect(readableAddress(given)).toBe(expected)
  expect(() => decodeURIComponent(expected.split('?')[0] ?? '')).not.toThrow()
})

test.each(['/', '/themas/asiel?x=%', '/themas/%F0%9F%98%80', '*', '//'])('%s stays as it is', (url) => {
  expect(readableAddress(url)).toBe(url)
})

test.each([
  ['/themas/../admin', '/admin'],
  ['/a/%2e%2e/admin?x=1', '/admin?x=1'],
  ['/./themas/', '/themas/'],
  ['/themas/..', '/'],
  ['//elders.example/..', '/'],
  ['/\\elders.example/x', '/elders.example/x'],
])('%s leads to %s', (given, expected) => {
  expect(readableAddress(given)).toBe(expected)
})

test.each(['/themas/asiel.md', '/a..b/c', '/...', '/zoeken?q=/../'])('%s has no steps', (url) => {
  expect(readableAddress(url)).toBe(url)
})
