import { describe, expect } from 'vitest'

import { findSimilar } from '@/queries/search/find-similar'

import { countStatements } from '@/tests/support/count-statements'
import { test } from '@/tests/support/integration-test'

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
    const similarSlugs = async (asked: string): Promise<string[]> =>
      (await findSimilar(asked)).map(({ slug }) => slug)

    expect(await similarSlugs('asiell')).toEqual(['asiel'])
    expect(await similarSlugs('zorg-en-welzyn')).toEqual(['gezondheid'])
    expect(await similarSlugs('COA')).toEqual(['opvang'])
    expect(await similarSlugs('opvangorgaan')).toEqual(['opvang'])
    expect(await countStatements(() => findSimilar('opvang-organ'))).toBe(1)
  })

  test('is never a draft or in the trash', async ({ payload, make }) => {
    await make.topic({ title: 'Asiel', _status: 'draft' })
    await make.organisation({ name: 'Asielraad', _status: 'draft' })
    const { id } = await make.topic({ title: 'Asielen' })
    await payload.update({ collection: 'topics', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })

    expect(await findSimilar('asiel')).toEqual([])
  })

  test('is nothing for what looks like nothing', async ({ make }) => {
    await make.topic({ title: 'Asiel' })

    expect([
      await findSimilar('wp-login.php'),
      await findSimilar('🙂'),
      await findSimilar("'; drop table"),
    ]).toEqual([[], [], []])
  })

  test('is at most five', async ({ make }) => {
    for (const end of ['a', 'b', 'c', 'd', 'e', 'f']) await make.topic({ title: `Asiel ${end}` })

    expect(await findSimilar('asiel')).toHaveLength(5)
  })

  test('stands with the likest first', async ({ make }) => {
    for (const title of ['Asielzoekers', 'Asiel', 'Asielopvang']) await make.topic({ title })

    expect((await findSimilar('asielopvan')).map(({ slug }) => slug)).toEqual(['asielopvang', 'asiel'])
  })
})
