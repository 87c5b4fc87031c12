import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { StaffRole } from '@/domain/people/staff-role'
import type { RecordCollection } from '@/domain/topics/content-collections'

import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'
import type { Rest } from '../../support/rest'

/** A topic that is no more than a draft, as are all its parts but one organisation. */
async function makeDraft({ make }: { make: Makers }) {
  const subtopic = await make.subtopic({ title: 'Opvang', questions: [{ text: 'Wie vangt op?' }] })
  const known = await make.organisation({ name: 'Bekend' })
  const fresh = await make.organisation({ name: 'Nieuw', _status: 'draft' })
  const unfinished = await make.organisation({ name: 'Onaf', type: null, _status: 'draft' })
  const publisher = await make.organisation({ name: 'Uitgever', _status: 'draft' })
  const source = await make.source({ title: 'Verslag', publisher: publisher.id, _status: 'draft' })
  const topic = await make.topic({
    title: 'Asiel',
    subtopics: [subtopic.id],
    organisations: [known, fresh, unfinished].map(({ id }) => ({ organisation: id })),
    sources: [source.id],
    _status: 'draft',
  })
  return { topic: topic.id, subtopic: subtopic.id, fresh, unfinished, publisher, source }
}

interface Shown {
  document: { updatedAt: string }
  seen: object[]
  missing: { collection: RecordCollection; id: number; title: string; kind: { value: string | null } }[]
}

async function show({ rest, topic }: { rest: Rest; topic: number }): Promise<Shown> {
  const { body } = await rest({ path: `/topics/${topic}/publication`, as: 'eindredacteur' })
  return body as unknown as Shown
}

async function publish({
  rest,
  topic,
  shown,
  parts,
  data = {},
  as = 'eindredacteur',
}: {
  rest: Rest
  topic: number
  shown: Shown
  parts: { collection: RecordCollection; id: number; kind?: string }[]
  data?: object
  as?: StaffRole
}) {
  const { document: read, seen } = shown
  const body = { updatedAt: read.updatedAt, ...data, publication: { parts, seen } }
  return rest({ path: `/topics/${topic}/publication`, method: 'POST', body, as })
}

/** All that is missing, without anything filled in. */
function chosen({ missing }: Shown): { collection: RecordCollection; id: number }[] {
  return missing.map(({ collection, id }) => ({ collection, id }))
}

/** The titles of what a visitor finds. */
async function visible(rest: Rest): Promise<string[]> {
  const found: string[] = []
  for (const collection of ['topics', 'subtopics', 'organisations', 'sources']) {
    const { docs } = (await rest({ path: `/${collection}?sort=id` })).body
    for (const { title, name } of docs as { title?: string; name?: string }[]) found.push(title ?? name ?? '')
  }
  return found
}

async function revision(payload: Payload): Promise<unknown> {
  const { rows } = await payload.db.drizzle.execute('select number from revision')
  return rows[0]?.number
}

describe('a topic is published whole', () => {
  test('with all that was chosen, what is filled in, and what its form sends, in one transaction', async ({
    payload,
    make,
    rest,
  }) => {
    const { topic, unfinished } = await makeDraft({ make })
    const shown = await show({ rest, topic })
    expect(shown.missing.map(({ title, kind }) => [title, kind.value])).toEqual([
      ['Nieuw', 'uitvoeringsorganisatie'],
      ['Onaf', null],
      ['Uitgever', 'uitvoeringsorganisatie'],
      ['Verslag', 'rapport'],
    ])
    const before = Number(await revision(payload))

    const answer = await publish({
      rest,
      topic,
      shown,
      parts: shown.missing.map((part) => ({
        ...part,
        kind: part.id === unfinished.id && part.collection === 'organisations' ? 'ngo' : undefined,
      })),
      data: { description: 'Uit het formulier.' },
    })

    expect(answer.status, answer.text).toBe(200)
    expect(answer.body.doc).toMatchObject({ _status: 'published', description: 'Uit het formulier.' })
    expect(await visible(rest)).toEqual(['Asiel', 'Opvang', 'Bekend', 'Nieuw', 'Onaf', 'Uitgever', 'Verslag'])
    expect(Number(await revision(payload))).toBe(before + 1)
    const { docs } = await payload.find({ collection: 'history', sort: 'id' })
    expect(docs.map(({ action, title }) => [action, title])).toEqual(
      expect.arrayContaining(
        ['Nieuw', 'Onaf', 'Uitgever', 'Verslag', 'Asiel'].map((title) => ['published', title]),
      ),
    )
  })

  test('and what was not chosen stays behind', async ({ make, rest }) => {
    const { topic, fresh } = await makeDraft({ make })
    const parts = [{ collection: 'organisations' as const, id: fresh.id }]
    const answer = await publish({ rest, topic, shown: await show({ rest, topic }), parts })
    expect(answer.status, answer.text).toBe(200)
    expect(await visible(rest)).toEqual(['Asiel', 'Opvang', 'Bekend', 'Nieuw'])
  })

  test('but for what the topic does not list', async ({ make, rest }) => {
    const { topic } = await makeDraft({ make })
    const other = await make.source({ title: 'Elders', _status: 'draft' })
    const parts = [{ collection: 'sources' as const, id: other.id }]
    await publish({ rest, topic, shown: await show({ rest, topic }), parts })
    expect(await visible(rest)).toEqual(['Asiel', 'Opvang', 'Bekend'])
  })
})

describe('nothing at all is published', () => {
  test('where one of the chosen lacks what it needs, which is named', async ({ make, rest }) => {
    const { topic } = await makeDraft({ make })
    const shown = await show({ rest, topic })
    const answer = await publish({ rest, topic, shown, parts: chosen(shown) })
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Er is niets gepubliceerd. “Onaf”: Soort: Vul dit in')
    expect(await visible(rest)).toEqual(['Bekend'])
  })

  test('where a subtopic lacks what it needs, which is named', async ({ make, rest }) => {
    const publications = [{ title: 'Dijk bleek zand', medium: 'De Krant', url: 'https://krant.example/dijk' }]
    const subtopic = await make.subtopic({
      title: 'Toezicht',
      questions: [{ text: 'Wie kijkt?', publications }],
      _status: 'draft',
    })
    const topic = await make.topic({ title: 'Dijken', subtopics: [subtopic.id], _status: 'draft' })
    const shown = await show({ rest, topic: topic.id })
    const answer = await publish({ rest, topic: topic.id, shown, parts: [] })
    expect(answer.status).toBe(400)
    expect(answer.text).toMatch(/Onderwerp “Toezicht”: [^:]*Datum[^:]*: Vul dit in/)
    expect(await visible(rest)).toEqual([])
  })

  test('where a kind is none', async ({ make, rest }) => {
    const { topic, unfinished } = await makeDraft({ make })
    const parts = [{ collection: 'organisations' as const, id: unfinished.id, kind: 'geen soort' }]
    const answer = await publish({ rest, topic, shown: await show({ rest, topic }), parts })
    expect(answer.status).toBe(400)
    expect(await visible(rest)).toEqual(['Bekend'])
  })

  test('where the topic itself lacks what it needs', async ({ make, rest }) => {
    const { topic, fresh } = await makeDraft({ make })
    const parts = [{ collection: 'organisations' as const, id: fresh.id }]
    const data = { description: '' }
    const answer = await publish({ rest, topic, shown: await show({ rest, topic }), parts, data })
    expect(answer.status).toBe(400)
    expect(await visible(rest)).toEqual(['Bekend'])
  })

  test.for(['subtopics', 'organisations', 'sources', 'topics'] as const)(
    'where of the %s one was saved after it was shown',
    async (collection, { payload, make, rest }) => {
      const { topic, subtopic, fresh, unfinished, source } = await makeDraft({ make })
      const shown = await show({ rest, topic })
      const id = { subtopics: subtopic, organisations: fresh.id, sources: source.id, topics: topic }[
        collection
      ]
      const data = collection === 'organisations' ? { name: 'Anders' } : { title: 'Anders' }
      await payload.update({ collection, id, data, draft: true })
      const parts = chosen(shown).filter((part) => part.collection === 'sources' || part.id !== unfinished.id)
      const answer = await publish({ rest, topic, shown, parts })
      expect(answer.status).toBe(409)
      expect(await visible(rest)).toEqual(['Bekend'])
    },
  )

  test('where somebody else writes in one of the chosen', async ({ make, rest }) => {
    const { topic, fresh } = await makeDraft({ make })
    const sign = { collection: 'organisations', id: fresh.id, isWriting: true }
    await rest({ path: '/presence', method: 'POST', body: sign, as: 'redacteur' })
    const shown = await show({ rest, topic })
    expect(shown.missing[0]).toMatchObject({ title: 'Nieuw', openWith: 'Redacteur' })
    const answer = await publish({ rest, topic, shown, parts: chosen(shown).slice(0, 1) })
    expect(answer.status).toBe(423)
    expect(answer.text).toContain('“Nieuw”: Redacteur schrijft er nog in.')
    expect(await visible(rest)).toEqual(['Bekend'])
  })

  test('by a redacteur', async ({ make, rest }) => {
    const { topic } = await makeDraft({ make })
    const answer = await publish({
      rest,
      topic,
      shown: await show({ rest, topic }),
      parts: [],
      as: 'redacteur',
    })
    expect(answer.status).toBe(403)
    expect(await visible(rest)).toEqual(['Bekend'])
  })
})

test('what was taken offline on purpose is told apart, and what is in the trash is left out', async ({
  payload,
  make,
  rest,
}) => {
  const withdrawn = await make.organisation({ name: 'Offline' })
  await payload.update({ collection: 'organisations', id: withdrawn.id, data: { _status: 'draft' } })
  const trashed = await make.source({ title: 'Weg', _status: 'draft' })
  const topic = await make.topic({
    organisations: [{ organisation: withdrawn.id }],
    sources: [trashed.id],
    _status: 'draft',
  })
  await payload.db.drizzle.execute(
    `update _sources_v set version_deleted_at = now() where parent_id = ${trashed.id}`,
  )
  const { missing } = await show({ rest, topic: topic.id })
  expect(missing).toMatchObject([{ title: 'Offline', wasPublic: true }])
})

test('what somebody else published meanwhile is no hindrance', async ({ payload, make, rest }) => {
  const { topic, fresh } = await makeDraft({ make })
  const shown = await show({ rest, topic })
  await payload.update({ collection: 'organisations', id: fresh.id, data: { _status: 'published' } })
  const parts = [{ collection: 'organisations' as const, id: fresh.id }]
  expect((await publish({ rest, topic, shown, parts })).status).toBe(200)
})

test('two who publish the same topic at once do so one after the other, and nothing hangs', async ({
  make,
  rest,
}) => {
  const { topic, fresh, source } = await makeDraft({ make })
  const shown = await show({ rest, topic })
  const parts = [
    { collection: 'sources' as const, id: source.id },
    { collection: 'organisations' as const, id: fresh.id },
  ]
  const statuses = await Promise.all(
    [parts, parts.toReversed()].map((order) => publish({ rest, topic, shown, parts: order })),
  )
  expect(statuses.map(({ status }) => status).toSorted()).toEqual([200, 409])
  expect(await visible(rest)).toEqual(['Asiel', 'Opvang', 'Bekend', 'Nieuw', 'Verslag'])
})
