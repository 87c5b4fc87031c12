import { expect, test } from 'vitest'

import { readDay } from './read-day'

test.each([
  ['31 maart 2026', '2026-03-31'],
  ['1 mrt. 2026', '2026-03-01'],
  ['9 sept. 2025', '2025-09-09'],
  ['2026-03-31', '2026-03-31'],
  ['31-3-2026', '2026-03-31'],
  ['31/03/2026.', '2026-03-31'],
  ['29 februari 2024', '2024-02-29'],
  ['29 februari 2025', null],
  ['31 april 2026', null],
  ['0 mei 2026', null],
  ['5 ma 2026', null],
  ['maart 2026', null],
  ['2026', null],
  ['Trouw', null],
  ['', null],
])('%j is %j', (written, day) => expect(readDay(written)).toBe(day))
