import { expect, test } from 'vitest'

import { Attempts } from './attempts'

test('more attempts than there may be are too many, until the time is over', () => {
  const attempts = new Attempts({ most: 2, milliseconds: 1000 })
  const at = (now: number) => attempts.isTooMany('a', now)

  expect([at(0), at(1), at(2), at(999)]).toEqual([false, false, true, true])
  expect(attempts.isTooMany('b', 2)).toBe(false)
  expect(at(1001)).toBe(false)
  attempts.forget('a')
  expect([at(1002), at(1003), at(1004)]).toEqual([false, false, true])
  attempts.takeBack('a')
  attempts.takeBack('a')
  attempts.takeBack('c')
  expect(at(1005)).toBe(false)
})

test('of too many keys the oldest are forgotten', () => {
  const attempts = new Attempts({ most: 1, milliseconds: 1000 }, 2)
  for (const key of ['a', 'b', 'c']) attempts.isTooMany(key, 0)
  expect(attempts.isTooMany('a', 1)).toBe(false)
  expect(attempts.isTooMany('c', 1)).toBe(true)
})
