import { describe, expect } from 'vitest'

import { findNear } from '@/queries/search/find-similar'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'

describe('what an address may have meant', () => {
  test('is found by slug, title, abbreviation and other names, in one statement', async ({ make }) => {
    await make.topic({ title: 'Asiel' })
    await make.topic({ title: 'Zorg en welzijn', slug: 'gezondheid' })
    await make.organisation({
      name: 'Centraal Orgaan opvang asielzoekers',
      slug: 'opvang',
      abbreviation: 'COA',
      aliases: ['Opvangorgaan'],
    })
    const slugsNear = async (asked: string): Promise<string[]> =>
      (await findNear(asked)).map(({ slug }) => slug)

    expect(await slugsNear('asiell')).toEqual(['asiel'])
    expect(await slugsNear('zorg-en-welzyn')).toEqual(['gezondheid'])
    expect(await slugsNear('COA')).toEqual(['opvang'])
    expect(await slugsNear('opvangorgaan')).toEqual(['opvang'])
    expect(await countStatements(() => findNear('opvang-organ'))).toBe(1)
  })

  test('is never a draft or in the trash', async ({ payload, make }) => {
    await make.topic({ title: 'Asiel', _status: 'draft' })
    await make.organisation({ name: 'Asielraad', _status: 'draft' })
    const { id } = await make.topic({ title: 'Asielen' })
    await payload.update({ collection: 'topics', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })

    expect(await findNear('asiel')).toEqual([])
  })

  test('is nothing for what looks like nothing', async ({ make }) => {
    await make.topic({ title: 'Asiel' })

    expect([await findNear('wp-login.php'), await findNear('🙂'), await findNear("'; drop table")]).toEqual([
      [],
      [],
      [],
    ])
  })

  test('is at most five', async ({ make }) => {
    for (const end of ['a', 'b', 'c', 'd', 'e', 'f']) await make.topic({ title: `Asiel ${end}` })

    expect(await findNear('asiel')).toHaveLength(5)
  })

  test('stands with the likest first', async ({ make }) => {
    for (const title of ['Asielzoekers', 'Asiel', 'Asielopvang']) await make.topic({ title })

    expect((await findNear('asielopvan')).map(({ slug }) => slug)).toEqual(['asielopvang', 'asiel'])
  })
})
