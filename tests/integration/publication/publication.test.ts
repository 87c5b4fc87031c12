import { describe, expect } from 'vitest'

import type { StaffRole } from '@/domain/people/staff-role'

import { test } from '../../support/integration-test'
import type { Rest } from '../../support/rest'

/** As the form does while somebody types in it. */
async function write({ rest, subtopic, as }: { rest: Rest; subtopic: number; as: StaffRole }): Promise<void> {
  const body = { collection: 'subtopics', id: subtopic, isWriting: true }
  const answer = await rest({ path: '/presence', method: 'POST', body, as })
  expect(answer.status, answer.text).toBe(200)
}

describe('before a topic is published', () => {
  test('its draft subtopics are told with old and new text, and what visitors will not see', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const changed = await make.subtopic({ title: 'Opvang', questions: [{ text: 'Wie vangt op?' }] })
    const same = await make.subtopic({ title: 'Terugkeer' })
    const fresh = await make.subtopic({ title: 'Nieuw', questions: [{ text: 'Wie is nieuw?' }] })
    const organisation = await make.organisation({ name: 'Concept', _status: 'draft' })
    const known = await make.organisation({ name: 'Bekend' })
    const source = await make.source({ title: 'Concept', _status: 'draft' })
    const topic = await make.topic({ subtopics: [changed.id, same.id] })
    await payload.update({
      collection: 'subtopics',
      id: changed.id,
      data: {
        title: 'Opvang en hulp',
        questions: [{ text: 'Wie vangt op, en hoe?', key: changed.questions?.[0]?.key }],
      },
      draft: true,
    })
    await payload.update({
      collection: 'topics',
      id: topic.id,
      data: {
        subtopics: [changed.id, same.id, fresh.id],
        organisations: [{ organisation: organisation.id }, { organisation: known.id }],
        sources: [source.id],
      },
      draft: true,
    })

    const { body } = await rest({ path: `/topics/${topic.id}/publication`, as: 'eindredacteur' })

    expect(body).toMatchObject({
      subtopics: [
        {
          id: changed.id,
          isNew: false,
          openWith: null,
          fields: [
            { label: 'Titel', before: 'Opvang', after: 'Opvang en hulp' },
            {
              label: 'Vragen',
              before: [{ text: 'Wie vangt op?' }],
              after: [{ text: 'Wie vangt op, en hoe?' }],
            },
          ],
        },
        { id: fresh.id, isNew: true },
      ],
      missing: [
        { collection: 'organisations', id: organisation.id, title: 'Concept' },
        { collection: 'sources', id: source.id, title: 'Concept' },
      ],
    })
  })

  test('what its questions lead to is told by name, and which of it visitors will not see', async ({
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const draft = await make.organisation({ name: 'Concept', _status: 'draft' })
    const known = await make.organisation({ name: 'Bekend' })
    const source = await make.source({ title: 'Verslag', _status: 'draft' })
    const { id } = await make.subtopic({
      questions: [
        {
          text: 'Wie?',
          organisations: [{ organisation: draft.id }, { organisation: known.id }],
          sources: [{ source: source.id }],
        },
      ],
    })
    const topic = await make.topic({ subtopics: [id], _status: 'draft' })

    const { body } = await rest({ path: `/topics/${topic.id}/publication`, as: 'eindredacteur' })

    expect(body).toMatchObject({
      subtopics: [
        {
          fields: expect.arrayContaining([
            expect.objectContaining({
              label: 'Vragen',
              after: [
                expect.objectContaining({ organisations: ['Concept', 'Bekend'], sources: ['Verslag'] }),
              ],
            }),
          ]),
        },
      ],
      missing: [
        { collection: 'organisations', id: draft.id },
        { collection: 'sources', id: source.id },
      ],
    })
  })

  test('who is not logged in is told nothing', async ({ make, restWithReadTime: rest }) => {
    const topic = await make.topic()
    expect((await rest({ path: `/topics/${topic.id}/publication` })).status).toBe(401)
  })
})

describe('a topic', () => {
  test('is not published while somebody else writes in a draft of its subtopics', async ({
    payload,
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    await make.staff('redacteur')
    const subtopic = await make.subtopic({ title: 'Opvang' })
    const topic = await make.topic({ subtopics: [subtopic.id], _status: 'draft' })
    await write({ rest, subtopic: subtopic.id, as: 'redacteur' })
    const publish = () =>
      rest({
        path: `/topics/${topic.id}`,
        method: 'PATCH',
        body: { _status: 'published' },
        as: 'eindredacteur',
      })

    const refused = await publish()

    expect(refused.status).toBe(423)
    expect(refused.text).toContain('iemand anders schrijft nog in “Opvang” (Redacteur)')
    expect((await payload.findByID({ collection: 'topics', id: topic.id }))._status).toBe('draft')
    expect((await payload.findByID({ collection: 'subtopics', id: subtopic.id }))._status).toBe('draft')
    const { body } = await rest({ path: `/topics/${topic.id}/publication`, as: 'eindredacteur' })
    expect(body.subtopics).toMatchObject([{ id: subtopic.id, openWith: 'Redacteur' }])

    await payload.db.drizzle.execute(`update presence set at = now() - interval '31 seconds'`)
    expect((await publish()).status).toBe(200)
  })

  test('is published by who has the subtopic open themselves', async ({ make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    const subtopic = await make.subtopic()
    const topic = await make.topic({ subtopics: [subtopic.id], _status: 'draft' })
    await write({ rest, subtopic: subtopic.id, as: 'eindredacteur' })
    const body = { _status: 'published' }
    const answer = await rest({ path: `/topics/${topic.id}`, method: 'PATCH', body, as: 'eindredacteur' })
    expect(answer.status).toBe(200)
  })
})

describe('what changes for readers', () => {
  test('is told of the theme itself in words, of its subtopics in page order, and of what leaves', async ({
    payload,
    make,
    rest,
  }) => {
    const titles = ['Eerst', 'Tweede', 'Derde', 'Weg']
    const subtopics: number[] = []
    for (const title of titles) subtopics.push((await make.subtopic({ title })).id)
    const [first = 0, second = 0, third = 0, gone = 0] = subtopics
    const [one, other] = [await make.organisation({ name: 'Een' }), await make.organisation({ name: 'Twee' })]
    const topic = await make.topic({
      description: 'Oud',
      subtopics: [first, second, third, gone],
      organisations: [{ organisation: one.id, role: 'Beslist' }],
    })
    for (const [place, id] of [first, second, third].entries())
      await payload.update({ collection: 'subtopics', id, data: { context: `Nieuw ${place}.` }, draft: true })
    await payload.update({
      collection: 'topics',
      id: topic.id,
      data: {
        description: 'Nieuw',
        subtopics: [third, first, second],
        organisations: [{ organisation: other.id, role: 'Beslist' }],
        reviewedAt: '2026-11-22T23:30:00Z',
        imageURL: 'https://example.org/beeld.jpg',
      },
      draft: true,
    })

    const { body } = await rest({ path: `/topics/${topic.id}/publication`, as: 'redacteur' })

    expect(body).toMatchObject({
      document: {
        isNew: false,
        fields: [
          { label: 'Omschrijving', before: 'Oud', after: 'Nieuw' },
          { label: 'Onderwerpen', before: titles, after: ['Derde', 'Eerst', 'Tweede'] },
          { label: 'Organisaties', before: ['Een – Beslist'], after: ['Twee – Beslist'] },
          { label: 'Nagekeken op', before: null, after: '23 november 2026' },
        ],
      },
      subtopics: [{ title: 'Derde' }, { title: 'Eerst' }, { title: 'Tweede' }],
      leaving: [{ id: gone, title: 'Weg' }],
      missing: [],
    })
  })

  test('is nothing where nothing was written since', async ({ make, rest }) => {
    const subtopic = await make.subtopic()
    const topic = await make.topic({ subtopics: [subtopic.id], feeds: ['asiel'], highlight: null })
    const { body } = await rest({ path: `/topics/${topic.id}/publication`, as: 'redacteur' })
    expect(body).toMatchObject({
      document: { isNew: false, fields: [] },
      subtopics: [],
      leaving: [],
      missing: [],
    })
  })
})

describe('before a subtopic is published', () => {
  test('what was saved and what is typed are told beside what is public, with what visitors will not see', async ({
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const subtopic = await make.subtopic({ title: 'Opvang', questions: [{ text: 'Wie vangt op?' }] })
    await make.topic({ subtopics: [subtopic.id] })
    const hidden = await make.organisation({ name: 'Concept', _status: 'draft' })
    const known = await make.organisation({ name: 'Bekend' })
    const organisations = [{ organisation: known.id }, { organisation: hidden.id }]
    const body = { title: 'Opvang en hulp', questions: [{ text: 'Wie vangt op, en hoe?', organisations }] }

    const path = `/subtopics/${subtopic.id}/publication`
    const answer = await rest({ path, method: 'POST', body, as: 'eindredacteur' })

    expect(answer.body).toMatchObject({
      hidden: ['Concept'],
      document: {
        title: 'Opvang en hulp',
        isNew: false,
        fields: [
          { label: 'Titel', before: 'Opvang', after: 'Opvang en hulp' },
          {
            label: 'Vragen',
            before: [{ text: 'Wie vangt op?' }],
            after: [{ text: 'Wie vangt op, en hoe?', organisations: ['Bekend', 'Concept'] }],
          },
        ],
      },
    })
  })

  test('a form that is half filled in is read as it is, and what is none is refused', async ({
    make,
    restWithReadTime: rest,
  }) => {
    await make.staff('eindredacteur')
    const { id } = await make.subtopic({ title: 'Concept', _status: 'draft' })
    const read = (path: string, body: object) => rest({ path, method: 'POST', body, as: 'eindredacteur' })
    const half = {
      title: null,
      context: 7,
      questions: [{ text: null, organisations: 0, publications: [{ date: 'morgen' }] }],
    }
    const answer = await read(`/subtopics/${id}/publication`, half)
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body).toMatchObject({ document: { isNew: true }, hidden: [] })
    expect((await read(`/subtopics/${id}/publication`, [])).status).toBe(400)
    expect((await read('/subtopics/nul/publication', half)).status).toBe(400)
  })
})
