import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'

const alone = 'Dit onderwerp wordt openbaar samen met zijn thema. Publiceer het thema.'

describe('publishing a topic', () => {
  test('publishes its draft subtopics', async ({ payload, make }) => {
    const opvang = await make.subtopic({ title: 'Opvang' })
    const terugkeer = await make.subtopic({ title: 'Terugkeer' })
    const { id } = await make.topic({ subtopics: [opvang.id, terugkeer.id], _status: 'draft' })
    expect(await publicSubtopics(payload)).toEqual([])

    await payload.update({ collection: 'topics', id, data: { _status: 'published' } })

    expect(await publicSubtopics(payload)).toEqual(['Opvang', 'Terugkeer'])
  })

  test('publishes what was changed in them since', async ({ payload, make }) => {
    const opvang = await make.subtopic({ title: 'Opvang' })
    const { id } = await make.topic({ subtopics: [opvang.id] })
    await payload.update({
      collection: 'subtopics',
      id: opvang.id,
      data: { title: 'Huisvesting' },
      draft: true,
    })
    expect(await publicSubtopics(payload)).toEqual(['Opvang'])

    await payload.update({ collection: 'topics', id, data: { _status: 'published' } })

    expect(await publicSubtopics(payload)).toEqual(['Huisvesting'])
  })

  test('publishes them too from a list of the admin, which asks for nothing back', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    const opvang = await make.subtopic()
    await make.topic({ subtopics: [opvang.id], _status: 'draft' })

    const path = '/topics?select[id]=true&where[id][exists]=true&draft=true'
    await rest({ path, method: 'PATCH', body: { _status: 'published' }, as: 'eindredacteur' })

    expect(await publicSubtopics(payload)).toEqual(['Opvang'])
  })

  test('leaves the subtopics of other topics alone', async ({ payload, make }) => {
    const opvang = await make.subtopic({ title: 'Opvang' })
    const wonen = await make.subtopic({ title: 'Wonen' })
    await make.topic({ title: 'Zorg', subtopics: [wonen.id], _status: 'draft' })

    await make.topic({ subtopics: [opvang.id] })

    expect(await publicSubtopics(payload)).toEqual(['Opvang'])
  })

  test('that fails publishes nothing', async ({ payload, make }) => {
    const opvang = await make.subtopic()
    const { id } = await make.topic({ subtopics: [opvang.id], description: '', _status: 'draft' })

    await refusal(payload.update({ collection: 'topics', id, data: { _status: 'published' } }))

    expect(await publicSubtopics(payload)).toEqual([])
  })

  test('that fails on one of its subtopics publishes neither it nor the others', async ({
    payload,
    make,
  }) => {
    const opvang = await make.subtopic({ title: 'Opvang' })
    const terugkeer = await make.subtopic({ title: 'Terugkeer', questions: [{ text: 'Wie keert terug?' }] })
    const { id } = await make.topic({ subtopics: [opvang.id, terugkeer.id], _status: 'draft' })
    await payload.db.drizzle.execute("update _subtopics_v_version_questions set text = ''")

    const publish = payload.update({ collection: 'topics', id, data: { _status: 'published' } })

    expect(await refusal(publish)).toContain('verplicht')
    expect(await publicSubtopics(payload)).toEqual([])
    expect((await payload.find({ collection: 'topics', overrideAccess: false })).docs).toEqual([])
  })
})

describe('withdrawing a topic', () => {
  const ways = {
    'as a draft': (payload: Payload, id: number) =>
      payload.update({ collection: 'topics', id, data: { _status: 'draft' } }),
    'into the trash': (payload: Payload, id: number) =>
      payload.update({ collection: 'topics', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } }),
    'for good': (payload: Payload, id: number) => payload.delete({ collection: 'topics', id }),
  }
  for (const [name, withdraw] of Object.entries(ways)) {
    test(`${name} takes its subtopics along`, async ({ payload, make }) => {
      const opvang = await make.subtopic({ title: 'Opvang' })
      const wonen = await make.subtopic({ title: 'Wonen' })
      await make.topic({ title: 'Zorg', subtopics: [wonen.id] })
      const { id } = await make.topic({ subtopics: [opvang.id] })

      await withdraw(payload, id)

      expect(await publicSubtopics(payload)).toEqual(['Wonen'])
    })
  }

  test('with a newer draft, from which a subtopic is gone, takes that one along too', async ({
    payload,
    make,
  }) => {
    const opvang = await make.subtopic()
    const { id } = await make.topic({ subtopics: [opvang.id] })
    await payload.update({ collection: 'topics', id, data: { subtopics: [] }, draft: true })
    expect(await publicSubtopics(payload)).toEqual(['Opvang'])

    await payload.update({ collection: 'topics', id, data: { _status: 'draft' } })

    expect(await publicSubtopics(payload)).toEqual([])
  })
})

test('a subtopic that leaves a public topic is withdrawn when that is published', async ({
  payload,
  make,
}) => {
  const opvang = await make.subtopic({ title: 'Opvang' })
  const terugkeer = await make.subtopic({ title: 'Terugkeer' })
  const { id } = await make.topic({ subtopics: [opvang.id, terugkeer.id] })

  await payload.update({ collection: 'topics', id, data: { subtopics: [opvang.id] }, draft: true })
  expect(await publicSubtopics(payload)).toEqual(['Opvang', 'Terugkeer'])

  await payload.update({ collection: 'topics', id, data: { _status: 'published' } })
  expect(await publicSubtopics(payload)).toEqual(['Opvang'])
})

describe('a subtopic alone', () => {
  test('is not published while its topic is no public one', async ({ payload, make }) => {
    const { id } = await make.subtopic()
    const publish = (): Promise<unknown> =>
      payload.update({ collection: 'subtopics', id, data: { _status: 'published' } })

    expect(await refusal(publish())).toBe(alone)
    const topic = await make.topic({ subtopics: [id], _status: 'draft' })
    expect(await refusal(publish())).toBe(alone)

    await payload.update({ collection: 'topics', id: topic.id, data: { _status: 'published' } })
    await publish()
    expect(await publicSubtopics(payload)).toEqual(['Opvang'])
  })

  test('is not published while only a draft of a public topic holds it', async ({ payload, make }) => {
    const { id } = await make.subtopic()
    const topic = await make.topic()
    await payload.update({ collection: 'topics', id: topic.id, data: { subtopics: [id] }, draft: true })

    const publish = payload.update({ collection: 'subtopics', id, data: { _status: 'published' } })

    expect(await refusal(publish)).toBe(alone)
  })

  test('is never born public, not as a copy of a public one either', async ({ payload, make }) => {
    const { id } = await make.subtopic()
    await make.topic({ subtopics: [id] })

    expect(await refusal(make.subtopic({ _status: 'published' }))).toBe(alone)
    const copy = payload.duplicate({ collection: 'subtopics', id, data: { _status: 'published' } })
    expect(await refusal(copy)).toBe(alone)
  })
})

async function publicSubtopics(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'subtopics', overrideAccess: false, sort: 'title' })
  return docs.map(({ title }) => title)
}
