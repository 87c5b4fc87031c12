import { expect, test } from 'vitest'

import { endOf, noEnd } from './organisation-end'

const successor = { slug: 'nieuw', name: 'Nieuw bureau' }

test.for([
  ['is told on its day', '2025-07-01T12:00:00.000Z', '2025-07-01', { endedAt: '2025-07-01', successor }],
  ['is told after its day', '2025-07-01T12:00:00.000Z', '2026-11-28', { endedAt: '2025-07-01', successor }],
  ['that is still to come is none', '2025-07-01T12:00:00.000Z', '2025-06-30', noEnd],
  [
    'has the day of the Netherlands',
    '2025-06-30T22:00:00.000Z',
    '2025-07-01',
    { endedAt: '2025-07-01', successor },
  ],
  ['of long ago has its day', '1901-03-04T00:00:00.000Z', '2026-11-28', { endedAt: '1901-03-04', successor }],
  ['without a day names who took its place', null, '2026-11-28', { endedAt: null, successor }],
] as const)('an end %s', ([, endedAt, today, told]) => {
  expect(endOf({ endedAt, successor, today })).toEqual(told)
})

test('an organisation without an end has none', () => {
  expect(endOf({ successor: null, today: '2026-11-28' })).toEqual(noEnd)
})
