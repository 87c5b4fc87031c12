import { expect } from 'vitest'

import { linkCollectionNames } from '@/domain/link-checks/link-collections'
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

test('a thousand questions of one topic with an address in each are looked at once for each subtopic', async ({
  payload,
  make,
}) => {
  const questions = Array.from({ length: 20 }, (_, at) => ({
    text: 'Wie?',
    note: `Zie www.host${at}.example.`,
  }))
  const { id } = await make.subtopic({ questions })
  await make.topic({ subtopics: [id] })
  const begin = performance.now()
  await payload.db.drizzle.execute(`insert into subtopics_questions (_order, _parent_id, id, text, note)
    select n, ${id}, 'v' || n, 'Wie?', 'Zie www.host' || n || '.example.' from generate_series(21, 1000) as n`)
  expect(performance.now() - begin).toBeLessThan(2000)
  const { rows } = await payload.db.drizzle.execute('select count(*)::int as links from link_uses')
  expect(rows).toEqual([{ links: 1000 }])
})

test('the links of one record are found by index', async ({ payload, make: _ }) => {
  for (const collection of linkCollectionNames) {
    const plan = await payload.db.drizzle.transaction(async (transaction) => {
      await transaction.execute('set local enable_seqscan = off')
      return transaction.execute(
        `explain select address, place from public_links where collection = '${collection}' and record = 1`,
      )
    })
    expect(JSON.stringify(plan.rows), collection).not.toContain('Seq Scan')
  }
})
