import { expect, test } from 'vitest'

import { isNetworkFailing } from './own-network'

test.each([
  [0, 50, false],
  [15, 35, false],
  [16, 34, true],
  [50, 0, true],
  [9, 0, false],
  [3, 7, false],
  [4, 6, true],
  [4, 5, false],
])('%i hosts that newly fail among %i others: %s', (failing, others, expected) => {
  const hosts = [...Array<boolean>(failing).fill(true), ...Array<boolean>(others).fill(false)]
  expect(isNetworkFailing(hosts)).toBe(expected)
})

test('hosts that answered before the last 50 do not count', () => {
  const last = Array<boolean>(50).fill(false)
  expect(isNetworkFailing([...last, ...Array<boolean>(50).fill(true)])).toBe(false)
})
