import { expect } from 'vitest'

import { wholeList } from '@/domain/lists/list-filter'
import { sourceList, type SourceFacet } from '@/domain/lists/source-filter'
import { getSource } from '@/queries/sources/get-source'
import { readSourceDirectory, type SourceDirectory } from '@/queries/sources/read-source-directory'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

test('sources are narrowed by kind, publisher, year and topic, and counted truly', async ({ make }) => {
  await fill({ make })

  const whole = await read({})
  expect(whole.rows.map(({ title }) => title)).toEqual(['Cijfers', 'Jaarverslag', 'Rapport'])
  for (const chosen of [
    {},
    { soort: ['rapport'] },
    { jaar: ['2024'] },
    { thema: ['asiel'], uitgever: ['coa'] },
  ]) {
    const { facets } = await read(chosen)
    for (const [facet, { options }] of Object.entries(facets)) {
      for (const { value, count } of options)
        expect(
          (await read({ ...chosen, [facet]: [value] })).total,
          `${JSON.stringify(chosen)} ${facet} ${value}`,
        ).toBe(count)
    }
  }
})

test('a publisher that is chosen is named where it has nothing left, and one that nobody knows is ignored', async ({
  make,
}) => {
  await fill({ make })

  const { facets, ignored, total } = await read({ uitgever: ['coa', 'onbekend'], jaar: ['1999'] })

  expect([total, ignored]).toEqual([0, ['onbekend']])
  expect(facets.uitgever.options.find(({ value }) => value === 'coa')).toMatchObject({
    label: 'COA',
    count: 0,
  })
  expect(facets.jaar.options.find(({ value }) => value === '1999')).toMatchObject({ count: 0, chosen: true })
})

test('no draft, nor what is in the trash, is in a list, a count or a page', async ({ payload, make }) => {
  const secret = await make.organisation({ name: 'Geheim', _status: 'draft' })
  await make.source({ title: 'Geheim', slug: 'geheim', _status: 'draft' })
  const shown = await make.source({ title: 'Openbaar', slug: 'openbaar', publisher: secret.id })
  await make.topic({ title: 'Geheim', sources: [shown.id], _status: 'draft' })

  const { rows, facets } = await read({})
  expect(JSON.stringify([rows, facets])).not.toContain('eheim')
  expect(await getSource('geheim')).toBeNull()
  expect(await getSource('openbaar')).toMatchObject({ publisher: null, topics: [] })

  await payload.db.drizzle.execute('update sources set deleted_at = now()')
  expect([(await read({})).total, await getSource('openbaar')]).toEqual([0, null])
})

test('a page of the list takes at most three statements', async ({ make }) => {
  await fill({ make })

  expect(await countStatements(() => read({}))).toBeLessThanOrEqual(3)
  expect(await countStatements(() => read({ jaar: ['1999'], soort: ['rapport'] }))).toBeLessThanOrEqual(3)
})

function read(chosen: Partial<Record<SourceFacet, string[]>>): Promise<SourceDirectory> {
  const whole = wholeList(sourceList)
  return readSourceDirectory({ ...whole, chosen: { ...whole.chosen, ...chosen } })
}

async function fill({ make }: { make: Makers }): Promise<void> {
  const coa = await make.organisation({ name: 'COA' })
  const ind = await make.organisation({ name: 'IND' })
  const one = await make.source({ title: 'Jaarverslag', kind: 'rapport', year: 2024, publisher: coa.id })
  const two = await make.source({ title: 'Cijfers', kind: 'cijfers', year: 2023, publisher: ind.id })
  await make.source({ title: 'Rapport', kind: 'rapport', year: 2024 })
  await make.topic({ title: 'Asiel', sources: [one.id, two.id] })
  await make.topic({ title: 'Zorg', sources: [two.id] })
}
