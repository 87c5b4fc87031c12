import type { Payload } from 'payload'
import { expect } from 'vitest'

import { sitePagePaths } from '@/domain/pages/site-page'
import { getPage } from '@/queries/site/get-page'
import { createDefaultPages } from '@/seed/pages/create-default-pages'

import { test } from '../../support/integration-test'
import { removeContent } from '../../support/payload'

test.beforeEach(({ payload }) => removeContent(payload))

test('a new guide gets its three pages, public', async ({ payload }) => {
  expect(await createDefaultPages(payload)).toEqual(sitePagePaths)

  expect(await getPage('over')).toMatchObject({ title: 'Over de gids' })
  expect((await getPage('toegankelijkheid'))?.body.length).toBeGreaterThan(3)
  expect(await getPage('privacy')).toMatchObject({ title: 'Privacy' })
})

test('a second time writes nothing', async ({ payload }) => {
  await createDefaultPages(payload)
  const before = await written(payload)

  expect(await createDefaultPages(payload)).toEqual([])
  expect(await written(payload)).toEqual(before)
})

test('what an editor changed, withdrew or deleted stays so', async ({ payload }) => {
  await createDefaultPages(payload)
  const { docs } = await payload.find({ collection: 'pages', sort: 'id' })
  const [over, accessibility, privacy] = docs.map(({ id }) => id)
  await payload.update({ collection: 'pages', id: over ?? 0, data: { title: 'Wie wij zijn' } })
  await payload.update({ collection: 'pages', id: accessibility ?? 0, data: { _status: 'draft' } })
  await payload.delete({ collection: 'pages', id: privacy ?? 0 })

  expect(await createDefaultPages(payload)).toEqual([])
  expect(await getPage('over')).toMatchObject({ title: 'Wie wij zijn' })
  expect(await getPage('toegankelijkheid')).toBeNull()
  expect(await getPage('privacy')).toBeNull()
})

test('a page that somebody made before is left alone, a draft too', async ({ payload, make }) => {
  await make.page({ path: 'privacy', title: 'Zelf geschreven', _status: 'draft' })

  expect(await createDefaultPages(payload)).toEqual(['over', 'toegankelijkheid'])
  expect(await getPage('privacy')).toBeNull()
})

/** Row versions of all that a second time might write: PostgreSQL gives each written row a new one. */
async function written(payload: Payload): Promise<unknown> {
  const { rows } = await payload.db.drizzle.execute(
    `select 'page' as what, id, xmin::text from pages
      union all select 'version', id, xmin::text from _pages_v
      union all select 'key', id, xmin::text from payload_kv order by what, id`,
  )
  return rows
}
