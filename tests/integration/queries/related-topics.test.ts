import { expect } from 'vitest'

import { listRelatedTopics } from '@/queries/topics/list-related-topics'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'

const draft = { _status: 'draft' } as const

test('topics that share most come first, each with what is shared, in one statement', async ({ make }) => {
  const coa = await make.organisation({ name: 'Opvang', abbreviation: 'COA' })
  const ind = await make.organisation({ name: 'IND' })
  const cbs = await make.organisation({ name: 'CBS' })
  const report = await make.source()
  const all = [coa, ind, cbs].map(({ id }) => ({ organisation: id }))
  const { id } = await make.topic({ organisations: all, sources: [report.id] })
  await make.topic({ title: 'Wonen', sources: [report.id] })
  await make.topic({ title: 'Zorg', organisations: all.toReversed(), sources: [report.id] })
  await make.topic({ title: 'Landbouw' })

  const statements = await countStatements(async () => {
    expect(await listRelatedTopics(id)).toEqual([
      {
        slug: 'zorg',
        title: 'Zorg',
        counts: { organisations: 3, sources: 1 },
        organisations: ['COA', 'IND'],
      },
      { slug: 'wonen', title: 'Wonen', counts: { organisations: 0, sources: 1 }, organisations: [] },
    ])
  })
  expect(statements).toBe(1)
})

test('what is not public relates no topics, and is not related', async ({ payload, make }) => {
  const hidden = await make.organisation({ name: 'Geheim', ...draft })
  const trashed = await make.source()
  const coa = await make.organisation()
  const organisations = [{ organisation: hidden.id }]
  const sources = [trashed.id]
  const { id } = await make.topic({ organisations: [...organisations, { organisation: coa.id }], sources })
  await make.topic({ title: 'Zorg', organisations, sources })
  await make.topic({ title: 'Concept', organisations: [{ organisation: coa.id }], ...draft })
  const deletedAt = '2026-01-01T00:00:00.000Z'
  await payload.update({
    collection: 'sources',
    id: trashed.id,
    data: { deletedAt },
    context: { scope: { work: 'merge' } },
  })

  expect(await listRelatedTopics(id)).toEqual([])
})

test('no more than four are given, the same order each time', async ({ make }) => {
  const coa = await make.organisation()
  const organisations = [{ organisation: coa.id }]
  const { id } = await make.topic({ organisations })
  for (const title of ['Zorg', 'Énergie', 'Wonen', 'Landbouw', 'Bouw'])
    await make.topic({ title, organisations })

  const found = await listRelatedTopics(id)
  expect(found.map(({ title }) => title)).toEqual(['Bouw', 'Énergie', 'Landbouw', 'Wonen'])
})
