import { describe, expect } from 'vitest'

import type { StaffRole } from '@/domain/people/staff-role'
import type { ContentCollection } from '@/domain/topics/content-collections'

import { test } from '../../support/integration-test'
import type { Rest } from '../../support/rest'

interface Shown {
  document: { id: number; title: string; updatedAt: string }
  seen: object[]
}

function show({ rest, collection, ids }: { rest: Rest; collection: ContentCollection; ids: number[] }) {
  const path = `/${collection}/publication?where[id][in]=${ids.join(',')}`
  return rest({ path, as: 'eindredacteur' })
}

function publish({
  rest,
  collection,
  shown,
  as = 'eindredacteur',
}: {
  rest: Rest
  collection: ContentCollection
  shown: unknown
  as?: StaffRole
}) {
  // As the admin sends what it was shown.
  const publications = (shown as Shown[]).map(({ document: { id, updatedAt }, seen }) => ({
    id,
    updatedAt,
    parts: [],
    seen,
  }))
  return rest({ path: `/${collection}/publication`, method: 'POST', body: { publications }, as })
}

describe('before a selection is published', () => {
  test('each draft is told in words beside what is public, with what visitors will not see', async ({
    payload,
    make,
    rest,
  }) => {
    await make.staff('eindredacteur')
    const hidden = await make.organisation({ name: 'Concept', _status: 'draft' })
    const known = await make.organisation({ name: 'Bekend' })
    const source = await make.source({ title: 'Verslag', kind: 'rapport', publisher: known.id })
    const same = await make.source({ title: 'Al openbaar' })
    await payload.update({
      collection: 'sources',
      id: source.id,
      data: { kind: 'cijfers', publisher: hidden.id },
      draft: true,
    })

    const { body } = await show({ rest, collection: 'sources', ids: [source.id, same.id] })

    expect(body.publications).toMatchObject([
      {
        document: {
          id: source.id,
          title: 'Verslag',
          isNew: false,
          fields: [
            { label: 'Soort', before: ['Rapport'], after: ['Cijfers'] },
            { label: 'Uitgever', before: ['Bekend'], after: ['Concept'] },
          ],
        },
        hidden: ['Concept'],
      },
    ])
  })

  test('a topic is told with its parts, also where only they are not public', async ({ make, rest }) => {
    await make.staff('eindredacteur')
    const source = await make.source({ title: 'Verslag', _status: 'draft' })
    const topic = await make.topic({ title: 'Asiel', sources: [source.id] })
    const same = await make.topic({ title: 'Zorg' })
    const { body } = await show({ rest, collection: 'topics', ids: [topic.id, same.id] })
    expect(body.publications).toMatchObject([
      { document: { title: 'Asiel', fields: [] }, missing: [{ title: 'Verslag' }] },
    ])
  })
})

test('a selection is published as it was shown, and what is refused is told by name', async ({
  payload,
  make,
  rest,
}) => {
  await make.staff('eindredacteur')
  const ready = await make.source({ title: 'Klaar', _status: 'draft' })
  const unfinished = await make.source({ title: 'Onaf', kind: null, _status: 'draft' })
  const changed = await make.source({ title: 'Later', _status: 'draft' })
  const ids = [ready.id, unfinished.id, changed.id]
  const { body } = await show({ rest, collection: 'sources', ids })
  const data = { description: 'Nieuwer' }
  await payload.update({ collection: 'sources', id: changed.id, data, draft: true })

  const answer = await publish({ rest, collection: 'sources', shown: body.publications })

  expect(answer.status).toBe(400)
  expect(answer.body.errors).toMatchObject([
    { id: unfinished.id, message: expect.stringMatching(/^“Onaf”: Soort: /) },
    { id: changed.id, message: expect.stringMatching(/^“Later”: .*heeft “Later” intussen bewaard/) },
  ])
  const { docs } = await payload.find({ collection: 'sources', where: { _status: { equals: 'published' } } })
  expect(docs.map(({ title }) => title)).toEqual(['Klaar'])
})

test('subtopics and pages are published so too, and a topic with its subtopics', async ({
  payload,
  make,
  rest,
}) => {
  await make.staff('eindredacteur')
  const subtopic = await make.subtopic({ title: 'Opvang' })
  const topic = await make.topic({ title: 'Asiel', subtopics: [subtopic.id] })
  const page = await make.page({ title: 'Werkwijze', _status: 'draft' })
  const context = 'Nieuw.'
  await payload.update({ collection: 'subtopics', id: subtopic.id, data: { context }, draft: true })
  for (const { collection, id } of [
    { collection: 'pages', id: page.id },
    { collection: 'topics', id: topic.id },
  ] as const) {
    const { body } = await show({ rest, collection, ids: [id] })
    expect(body.publications).toHaveLength(1)
    const answer = await publish({ rest, collection, shown: body.publications })
    expect(answer.status, answer.text).toBe(200)
  }
  expect((await payload.findByID({ collection: 'pages', id: page.id }))._status).toBe('published')
  expect((await payload.findByID({ collection: 'subtopics', id: subtopic.id })).context).toBe(context)
})
