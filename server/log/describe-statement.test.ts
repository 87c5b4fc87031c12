import { expect, test } from 'vitest'

import { describeStatement } from './describe-statement'

test('a statement stands on one line, with its placeholders', () => {
  expect(describeStatement('select "id"\n  from "topics2"  where "slug" = $1 limit $12')).toBe(
    'select "id" from "topics2" where "slug" = $1 limit $12',
  )
})

test.each([
  "select 1 where name = 'Geheim'",
  "select 1 where name = 'it''s Geheim'",
  "select 1 where name = E'it\\'s Geheim'",
  "select 1 where name = 'C:\\' or name = 'Geheim'",
  'select 1 where name = $tag$Geheim$tag$',
  'select 1 where name = $$Geheim$$',
  "select 1 where name = 'Geheim",
  "select 1 where name = U&'Geheim'",
  'select 1 -- Geheim',
  'select 1 /* Geheim */ where true',
])('of %s no value is left', (text) => {
  expect(describeStatement(text)).not.toContain('Geheim')
})

test('numbers are values, and those in a name are not', () => {
  expect(describeStatement('select * from t1 where id in (12, 3.5) and "2" = $1')).toBe(
    'select * from t1 where id in (…, …) and "2" = $1',
  )
})
