import { expect, test } from 'vitest'

import { secondsToWait } from './retry-after'

const now = new Date('2026-03-03T12:00:00Z')

test.each<[number, string | undefined, number | null]>([
  [429, '120', 120],
  [503, ' 120 ', 120],
  [429, '0', 0],
  [429, '-5', 0],
  [429, 'Tue, 03 Mar 2026 12:10:00 GMT', 600],
  [429, 'Tue, 03 Mar 2026 11:00:00 GMT', 0],
  [503, '99999999999', 604_800],
  [429, 'straks', 3600],
  [429, '', 3600],
  [429, undefined, 3600],
  [503, 'straks', null],
  [503, undefined, null],
  [200, '120', null],
  [404, '120', null],
])('%i with Retry-After “%s”: %s seconds', (status, value, seconds) => {
  const headers = value === undefined ? {} : { 'retry-after': value }
  const response = { status, headers, location: null, body: Buffer.alloc(0) }
  expect(secondsToWait({ response, now })).toBe(seconds)
})
