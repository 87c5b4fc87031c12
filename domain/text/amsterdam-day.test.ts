import { expect, test } from 'vitest'

import { amsterdamDay } from './amsterdam-day'

test.for([
  ['2026-11-23T22:59:59.999Z', '2026-11-23'],
  ['2026-11-23T23:00:00.000Z', '2026-11-24'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ['2025-12-31T23:30:00.000Z', '2026-01-01'],
  ['0202-01-01T12:00:00.000Z', '0202-01-01'],
])('at %s it was %s in the Netherlands', ([moment = '', day]) => {
  expect(amsterdamDay(moment)).toBe(day)
})
