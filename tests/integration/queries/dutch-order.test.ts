import { expect } from 'vitest'

import { wholeList } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { compareDutch, withoutArticle } from '@/domain/text/dutch-order'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'
import { sql } from '@/server/database/public-sql'
import { dutchOrder } from '@/server/database/dutch-order'

import { test } from '../../support/integration-test'

const names = [
  '’s-Gravenhage',
  'Raad',
  'De Raad van State',
  'Éénheid',
  'Een zaak',
  'het Rijk',
  'AZC',
  '’t Gooi',
  'Ede',
  'De',
  '“De zaak”',
  'aanpak',
  'Zorg',
  "'s-Hertogenbosch",
  '(Een) begin',
  'Deventer',
  '’t',
]

test('the database puts titles in the same order as we do, without the article that they begin with', async ({
  payload,
}) => {
  const { rows } = await payload.db.drizzle.execute(sql`
    select name, dutch_order(name) as key from unnest(${sql.param(names)}::text[]) name
    order by ${dutchOrder(sql`name`)}, name collate "und-x-icu"`)

  expect(rows.map(({ name }) => name)).toEqual(names.toSorted(compareDutch))
  expect(rows.map(({ key }) => key)).toEqual(rows.map(({ name }) => withoutArticle(String(name))))
})

test('a list has De Raad van State under R, and ’s-Gravenhage under G', async ({ make }) => {
  for (const name of ['Rijk', 'De Raad van State', 'Deurne', '’s-Gravenhage', 'Provincie'])
    await make.organisation({ name })

  const { rows } = await readOrganisationDirectory(wholeList(organisationList))
  expect(rows.map(({ name }) => name)).toEqual([
    'Deurne',
    '’s-Gravenhage',
    'Provincie',
    'De Raad van State',
    'Rijk',
  ])
})
