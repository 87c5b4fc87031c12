import { expect, test } from 'vitest'
import { countStatements } from './count-statements'

test('statements are counted once, however they are sent and however many lines they have', () => {
  const log = [
    '2026-11-25 03:50:01 UTC LOG:  statement: BEGIN',
    '2026-11-25 03:50:01 UTC LOG:  execute <unnamed>: select "id"',
    '\tfrom "topics" where "slug" = $1',
    "2026-11-25 03:50:01 UTC DETAIL:  Parameters: $1 = 'asiel'",
    '2026-11-25 03:50:02 UTC LOG:  execute named: select 1',
    '2026-11-25 03:50:02 UTC LOG:  checkpoint starting: time',
    '',
  ]
  expect(countStatements(log.join('\n'))).toBe(3)
  expect(countStatements('')).toBe(0)
})
