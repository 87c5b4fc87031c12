import { describe, expect } from 'vitest'

import type { Change } from '@/domain/changes/change'
import { getTopicChanges } from '@/queries/changes/get-topic-changes'
import { listChanges } from '@/queries/changes/list-changes'
import { readChanges } from '@/queries/changes/read-changes'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'

const draft = { _status: 'draft' } as const

describe('the changes', () => {
  test('come newest first, each with where it is now', async ({ payload, make }) => {
    const { id } = await make.topic()
    const organisation = await make.organisation()
    const source = await make.source({ url: 'https://www.coa.nl/jaarverslag' })
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    await payload.update({
      collection: 'topics',
      id,
      data: {
        organisations: [{ organisation: organisation.id }],
        sources: [source.id],
        subtopics: [subtopic.id],
      },
    })

    const { changes, total } = await readChanges({ topics: [], page: 1 })

    expect(linksOf(changes)).toEqual([
      ['question', 'Wie vangt op?', `/vragen/${subtopic.questions?.[0]?.key}`],
      ['source', 'Jaarverslag', 'https://www.coa.nl/jaarverslag'],
      ['organisation', 'COA', '/organisaties/coa'],
      ['topic', 'Asiel', '/themas/asiel'],
    ])
    expect(changes[0]).toMatchObject({ action: 'added', topic: { slug: 'asiel', title: 'Asiel' } })
    expect(total).toBe(4)
  })

  test('lead nowhere once what they name is no more', async ({ payload, make }) => {
    const { id } = await make.topic()
    const organisation = await make.organisation()
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const organisations = [{ organisation: organisation.id }]
    await payload.update({ collection: 'topics', id, data: { organisations, subtopics: [subtopic.id] } })
    await payload.update({ collection: 'topics', id, data: { organisations: [], subtopics: [] } })
    expect(linksOf((await readChanges({ topics: [], page: 1 })).changes)[1]).toEqual([
      'organisation',
      'COA',
      '/organisaties/coa',
    ])

    await payload.update({ collection: 'organisations', id: organisation.id, data: draft })

    const { changes } = await readChanges({ topics: [], page: 1 })
    expect(changes.filter(({ subject }) => subject !== 'topic').map(({ href }) => href)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('of a topic that is withdrawn or in the trash are not there, whatever they name', async ({
    payload,
    make,
  }) => {
    const organisation = await make.organisation()
    const withdrawn = await make.topic()
    const trashed = await make.topic({ title: 'Zorg' })
    await make.topic({ title: 'Water' })
    const organisations = [{ organisation: organisation.id }]
    for (const { id } of [withdrawn, trashed])
      await payload.update({ collection: 'topics', id, data: { organisations } })
    await payload.update({ collection: 'topics', id: withdrawn.id, data: draft })
    const deletedAt = '2026-01-01T00:00:00.000Z'
    await payload.update({ collection: 'topics', id: trashed.id, data: { deletedAt } })

    const { changes, total } = await readChanges({ topics: [], page: 1 })

    expect([total, changes.map(({ text }) => text)]).toEqual([1, ['Water']])
    expect(await getTopicChanges('asiel')).toBeNull()
    expect(await getTopicChanges('zorg')).toBeNull()
  })

  test('have 50 on a page, and a page that is too far is the last one', async ({ payload, make }) => {
    const { id } = await make.topic()
    await payload.db.drizzle.execute(
      `insert into changes (action, subject, topic_id, text, key, created_at)
        select 'added', 'question', ${id}, 'Vraag ' || i, 'k' || i, now() - i * interval '1 hour'
        from generate_series(1, 100) i`,
    )

    const second = await readChanges({ topics: [], page: 2 })
    expect([second.changes.length, second.page, second.pages, second.total]).toEqual([50, 2, 3, 101])
    const last = await readChanges({ topics: [], page: 99_999 })
    expect([last.page, last.changes.map(({ text }) => text)]).toEqual([3, ['Vraag 100']])
  })

  test('are read in at most 3 statements', async ({ make }) => {
    await make.topic()

    expect(await countStatements(() => readChanges({ topics: [], page: 99_999 }))).toBeLessThanOrEqual(3)
    expect(await countStatements(() => getTopicChanges('asiel'))).toBeLessThanOrEqual(3)
  })

  test('of nothing are one empty page', async ({ make }) => {
    await make.topic(draft)

    expect(await readChanges({ topics: [], page: 1 })).toEqual({
      changes: [],
      total: 0,
      page: 1,
      pages: 1,
      topics: [],
      ignored: [],
    })
  })
})

describe('the changes of some topics', () => {
  test('are theirs alone, and a topic that is not public counts for nothing', async ({ make }) => {
    await make.topic()
    await make.topic({ title: 'Zorg' })
    await make.topic({ title: 'Water' })
    await make.topic({ title: 'Geheim', _status: 'draft' })

    const found = await readChanges({ topics: ['asiel', 'geheim', 'zorg'], page: 1 })

    expect(found.changes.map(({ text }) => text)).toEqual(['Zorg', 'Asiel'])
    expect(found).toMatchObject({
      total: 2,
      topics: [{ slug: 'asiel' }, { slug: 'zorg' }],
      ignored: ['geheim'],
    })
    expect((await readChanges({ topics: ['geheim'], page: 1 })).total).toBe(3)
  })
})

describe('the changes of a topic', () => {
  test('are its own, the newest 50 at most', async ({ make }) => {
    const { id } = await make.topic()
    await make.topic({ title: 'Zorg' })

    const found = await getTopicChanges('asiel')

    expect(found?.topic).toEqual({ id, slug: 'asiel', title: 'Asiel' })
    expect(found?.changes.map(({ text }) => text)).toEqual(['Asiel'])
    expect(await listChanges({ topics: ['asiel'], limit: 0 })).toEqual([])
    expect(await getTopicChanges("x' or true --")).toBeNull()
  })
})

function linksOf(changes: Change[]): [string, string, string | null][] {
  return changes.map(({ subject, text, href }) => [subject, text, href])
}
