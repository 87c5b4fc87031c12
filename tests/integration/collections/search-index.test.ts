import { describe, expect } from 'vitest'

import { indexRecords } from '@/collections/search/index-records'
import { reindex } from '@/collections/search/reindex'
import { parseSearchQuery } from '@/domain/search/search-query'
import { sql, type SQL } from '@/server/database/public-sql'
import { search } from '@/queries/search/search'

import { test } from '../../support/integration-test'

describe('what can be found', () => {
  test('is what is public, and no draft', async ({ payload, make }) => {
    const draft = await make.source({ title: 'Geheimtaal', _status: 'draft' })
    expect(await titles('geheimtaal')).toEqual([])

    await payload.update({ collection: 'sources', id: draft.id, data: { _status: 'published' } })
    expect(await titles('geheimtaal')).toEqual(['Geheimtaal'])

    await payload.update({
      collection: 'sources',
      id: draft.id,
      data: { title: 'Toverspreuk' },
      draft: true,
    })
    expect([await titles('toverspreuk'), await titles('geheimtaal')]).toEqual([[], ['Geheimtaal']])
  })

  test.for([
    ['unpublished', { _status: 'draft' }],
    ['put in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ] as const)(
    'is found no longer when it was %s, nor named as what was meant',
    async ([, data], { payload, make }) => {
      const { id } = await make.source({ title: 'Geheimtaal' })
      await payload.update({ collection: 'sources', id, data })

      expect(await titles('geheimtaal')).toEqual([])
      expect((await ask('geheimtal')).didYouMean).toEqual({
        question: null,
        alternatives: [],
        missed: ['geheimtal'],
      })
    },
  )

  test('is found no longer when it was deleted', async ({ payload, make }) => {
    const { id } = await make.source({ title: 'Geheimtaal' })
    await payload.delete({ collection: 'sources', id })

    expect(await titles('geheimtaal')).toEqual([])
  })

  test('follows what it names: a publisher, a role, the topic of a question', async ({ payload, make }) => {
    const coa = await make.organisation({ name: 'Centraal Orgaan' })
    await make.source({ title: 'Jaarverslag', publisher: coa.id })
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const topic = await make.topic({
      subtopics: [subtopic.id],
      organisations: [{ organisation: coa.id, role: 'Regelt bedden' }],
    })
    expect(await titles('bedden')).toEqual(['Centraal Orgaan'])
    expect(await titles('orgaan')).toEqual(['Centraal Orgaan', 'Jaarverslag'])

    await payload.update({ collection: 'organisations', id: coa.id, data: { name: 'Dienst' } })
    await payload.update({
      collection: 'topics',
      id: topic.id,
      data: { title: 'Opvang', organisations: [] },
    })

    expect([await titles('bedden'), await titles('orgaan')]).toEqual([[], []])
    expect(await titles('dienst')).toEqual(['Dienst', 'Jaarverslag'])
    expect((await ask('vangt')).hits[0]?.topic?.title).toBe('Opvang')
  })

  test('is analysed again only where it changed', async ({ payload, make }) => {
    const run = (statement: SQL): Promise<{ rows: unknown[] }> => payload.db.drizzle.execute(statement)
    const { id } = await make.organisation({ name: 'Dienst' })
    for (const slug of ['een', 'twee', 'drie'])
      await make.topic({ title: slug, slug, organisations: [{ organisation: id, role: `Rol ${slug}` }] })

    expect(await indexRecords({ records: { organisations: [id] }, run })).toBe(0)
    expect(await reindex(run)).toBe(0)
  })

  test('is made again whole, and loses what is gone', async ({ payload, make }) => {
    const run = (statement: SQL): Promise<{ rows: unknown[] }> => payload.db.drizzle.execute(statement)
    const { id } = await make.source({ title: 'Verdwenen' })
    await make.source({ title: 'Gebleven' })
    await run(sql`delete from sources where id = ${id}`)
    await run(sql`delete from search_entries where title = 'Gebleven'`)

    expect(await reindex(run)).toBe(1)
    expect([await titles('verdwenen'), await titles('gebleven')]).toEqual([[], ['Gebleven']])
  })

  test('helps who misspells it', async ({ make }) => {
    await make.source({ title: 'Inburgering in cijfers' })

    expect((await ask('inburgring')).didYouMean.question).toBe('inburgering')
    await make.source({ title: 'Inburgeringen geteld' })
    expect((await ask('inburgring')).didYouMean.alternatives).toEqual(['inburgeringen'])
    expect((await ask('xqzvw')).didYouMean).toEqual({ question: null, alternatives: [], missed: ['xqzvw'] })
  })
})

async function ask(q: string): ReturnType<typeof search> {
  return search(parseSearchQuery({ q }).query)
}

async function titles(q: string): Promise<string[]> {
  return (await ask(q)).hits.map(({ title }) => title.map(({ text }) => text).join(''))
}
