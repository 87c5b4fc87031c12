import { expect } from 'vitest'
import { z } from 'zod'

import { test } from '@/tests/support/integration-test'

const answer = z.object({ records: z.array(z.object({ title: z.string(), detail: z.string() })) })

test('records are found by all their names, the likest first and then by name', async ({ make, rest }) => {
  const ministry = await make.organisation({
    name: 'Ministerie van Onderwijs, Cultuur en Wetenschap',
    abbreviation: 'OCW',
    aliases: ['’t Onderwijsministerie'],
  })
  await make.organisation({ name: 'Érasmus Universiteit', slug: 'eur' })
  await make.organisation({ name: 'Raad naast OCW', slug: 'naast' })
  await make.organisation({ name: 'De OCW-raad', slug: 'raad', _status: 'draft' })
  await make.source({ title: 'Rijksbegroting', publisher: ministry.id, year: 2024 })
  const find = async (collection: string, text: string): Promise<string[]> => {
    const query = new URLSearchParams({ collection, text })
    const { body } = await rest({ path: `/find?${query}`, as: 'redacteur' })
    return answer.parse(body).records.map(({ title, detail }) => [title, detail].filter(Boolean).join(' | '))
  }
  const named = 'Ministerie van Onderwijs, Cultuur en Wetenschap | OCW · ook: ’t Onderwijsministerie'

  expect(await find('organisations', 'ocw')).toEqual([named, 'De OCW-raad | concept', 'Raad naast OCW'])
  expect(await find('organisations', 'ministerie ocw')).toEqual([named])
  expect(await find('organisations', "'t onderwijs")).toEqual([named])
  expect(await find('organisations', 'erasmus')).toEqual(['Érasmus Universiteit'])
  expect(await find('organisations', 'ERASMUS')).toEqual(['Érasmus Universiteit'])
  expect(await find('organisations', '%')).toHaveLength(4)
  expect(await find('organisations', 'nergens')).toEqual([])
  expect(await find('sources', 'ocw')).toEqual([
    'Rijksbegroting | Ministerie van Onderwijs, Cultuur en Wetenschap · 2024',
  ])
})

test('a list of staff is searched by all names, and that of a visitor is not', async ({ make, rest }) => {
  await make.organisation({ name: 'Ministerie van Onderwijs', abbreviation: 'OCW' })
  await make.organisation({ name: 'Érasmus', slug: 'eur' })
  const search = async (text: string, as?: 'redacteur'): Promise<number> => {
    const { body } = await rest({ path: `/organisations?where[or][0][name][like]=${text}`, as })
    return z.object({ totalDocs: z.number() }).parse(body).totalDocs
  }
  expect(await search('ocw', 'redacteur')).toBe(1)
  expect(await search('erasmus', 'redacteur')).toBe(1)
  expect(await search('nergens', 'redacteur')).toBe(0)
  expect(await search('ocw')).toBe(0)
})

test('no query of what is looked for is a fault of the site', async ({ rest }) => {
  for (const query of [
    'text=%00',
    'collection=users',
    'ids=abc',
    'ids=99999999999',
    'ids=',
    `text=${'x'.repeat(400)}`,
  ]) {
    const collection = query.startsWith('collection') ? '' : 'collection=organisations&'
    const { status } = await rest({ path: `/find?${collection}${query}`, as: 'redacteur' })
    expect(status, query).toBe(400)
  }
})
