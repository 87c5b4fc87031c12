import { expect } from 'vitest'

import { wholeList } from '@/domain/lists/list-filter'
import { parseSearchQuery } from '@/domain/search/search-query'
import { sourceList } from '@/domain/lists/source-filter'
import { readSourceDirectory } from '@/queries/sources/read-source-directory'
import { search } from '@/queries/search/search'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'

test('who looks for a word finds what editors say means the same, in the words that stand there', async ({
  payload,
  make,
}) => {
  await make.source({ title: 'Asielzoekerscentrum in cijfers' })
  expect(await titles('opvanglocatie')).toEqual([])

  const words = ['opvanglocaties', 'AZC', 'asielzoekerscentrum']
  const { id } = await payload.create({ collection: 'synonyms', data: { words } })
  expect(await titles('opvanglocatie')).toEqual(['[Asielzoekerscentrum] in cijfers'])
  expect(await titles('azc')).toEqual(['[Asielzoekerscentrum] in cijfers'])

  await payload.delete({ collection: 'synonyms', id })
  expect(await titles('opvanglocatie')).toEqual([])
})

test('a list finds by them too, in as many statements as it may take', async ({ payload, make }) => {
  await make.source({ title: 'Asielzoekerscentrum in cijfers' })
  await payload.create({ collection: 'synonyms', data: { words: ['opvanglocaties', 'asielzoekerscentrum'] } })

  for (const [text, total] of [
    ['opvanglocatie', 1],
    ['onvindbaar', 0],
  ] as const) {
    const read = () => readSourceDirectory({ ...wholeList(sourceList), text })
    expect((await read()).total).toBe(total)
    expect(await countStatements(read)).toBeLessThanOrEqual(3)
  }
})

test('a synonym is one word, and has another beside it', async ({ payload }) => {
  for (const words of [['azc'], ['azc', 'centraal orgaan'], ['azc', '…']])
    await expect(payload.create({ collection: 'synonyms', data: { words } })).rejects.toThrow()
})

test('a search takes at most three statements, also one that finds nothing', async ({ payload, make }) => {
  await make.source({ title: 'Vluchtelingen' })
  await payload.create({ collection: 'synonyms', data: { words: ['azc', 'opvang'] } })

  for (const q of ['vluchteling', 'vluchtelign', 'xqzv', '"', 'a b c -d or e'])
    expect(await countStatements(() => search(parseSearchQuery({ q }).query)), q).toBeLessThanOrEqual(3)
})

async function titles(q: string): Promise<string[]> {
  const { hits } = await search(parseSearchQuery({ q }).query)
  return hits.map(({ title }) => title.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''))
}
