import { expect } from 'vitest'

import { test } from '@/tests/support/integration-test'

test('1000 sources that are published at once take no longer than a few milliseconds each', async ({
  payload,
  make: _,
}) => {
  const begin = performance.now()
  await payload.db.drizzle.execute(`insert into sources (title, url, _status)
    select 'Bron', 'https://host' || n % 100 || '.example/' || n, 'published' from generate_series(1, 1000) as n`)
  const duration = performance.now() - begin
  expect(duration).toBeLessThan(8000)
  const { rows } = await payload.db.drizzle.execute('select count(*)::int as links from link_uses')
  expect(rows).toEqual([{ links: 1000 }])
})
