import { expect, test } from 'vitest'

import { tomorrow } from './tomorrow'

test.each([
  ['2026-11-22T22:59:00Z', '2026-11-23'],
  ['2026-11-22T23:01:00Z', '2026-11-24'],
  // The day on which the clock goes back has 25 hours.
  ['2026-10-24T22:30:00Z', '2026-10-26'],
  ['2026-12-31T12:00:00Z', '2027-01-01'],
])('after %s by the clock of the Netherlands comes %s', (now, day) => {
  expect(tomorrow(Date.parse(now))).toBe(day)
})
