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

test('an organisation is found by each of its names, wherever one of them stands', async ({ make }) => {
  const cbs = await make.organisation({ name: 'Centraal Bureau voor de Statistiek', abbreviation: 'CBS' })
  const dtv = await make.organisation({ name: 'Dienst Terugkeer en Vertrek', abbreviation: 'DT&V' })
  await make.organisation({ name: 'Ministerie van Justitie', abbreviation: 'JenV', aliases: ['Justitie'] })
  await make.source({ title: 'Immigranten per jaar', publisher: cbs.id })
  await make.source({ title: 'Vertrekcijfers', publisher: dtv.id })
  await make.source({ title: 'Wat meet het Centraal Bureau voor de Statistiek?' })
  await make.source({ title: 'Hoe rekent het CBS?' })

  for (const q of ['cbs immigranten', 'c.b.s. immigranten', 'Centraal bureau voor de statistiek immigranten'])
    expect(await titles(q), q).toEqual(['[Immigranten] per jaar'])
  expect(await titles('cbs meet')).toEqual(['Wat [meet] het [Centraal Bureau voor de Statistiek]?'])
  expect(await titles('centraal bureau voor de statistiek rekent')).toEqual(['Hoe [rekent] het [CBS]?'])
  for (const q of ['DT&V', 'dtenv', 'DTV', 'dt&v vertrekcijfers', 'D.T.&V.', 'dienst terugkeer en vertrek'])
    expect((await titles(q)).join(), q).toContain('ertrek')
  for (const q of ['J&V', 'jenv', 'j & v', 'JV'])
    expect((await titles(q)).join(), q).toContain('Ministerie van')
})

test('the sources are found by the abbreviation of their publisher', async ({ make }) => {
  const { id } = await make.organisation({ name: 'Ministerie van Onderwijs', abbreviation: 'OCW' })
  await make.source({ title: 'Lesgeld', publisher: id })
  await make.source({ title: 'Anders' })

  for (const text of ['OCW', 'ocw', 'O.C.W.', 'o.c.w'])
    expect((await readSourceDirectory({ ...wholeList(sourceList), text })).total, text).toBe(1)
})

test('a synonym is one word, and has another beside it', async ({ payload }) => {
  for (const words of [['azc'], ['azc', 'centraal orgaan'], ['azc', '…']])
    await expect(payload.create({ collection: 'synonyms', data: { words } })).rejects.toThrow()
})

test('a search takes at most three statements, also one that finds nothing', async ({ payload, make }) => {
  await make.source({ title: 'Vluchtelingen' })
  await payload.create({ collection: 'synonyms', data: { words: ['azc', 'opvang'] } })

  for (const q of [
    'vluchteling',
    'vluchtelign',
    'vluchtelign 2024',
    'https://www.cbs.nl/',
    'xqzv',
    '"',
    'a b c -d or e',
  ])
    expect(await countStatements(() => search(parseSearchQuery({ q }).query)), q).toBeLessThanOrEqual(3)
})

async function titles(q: string): Promise<string[]> {
  const { hits } = await search(parseSearchQuery({ q }).query)
  return hits.map(({ title }) => title.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''))
}
