import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { test } from '../../support/integration-test'

const draft = { _status: 'draft' } as const
const published = { _status: 'published' } as const

describe('a topic', () => {
  test('that appears is one entry, however much it holds', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }, { text: 'Wie betaalt?' }] })
    const organisation = await make.organisation()
    const source = await make.source()

    await make.topic({
      subtopics: [subtopic.id],
      organisations: [{ organisation: organisation.id }],
      sources: [source.id],
    })

    expect(await entries(payload)).toEqual(['+ topic Asiel'])
  })

  test('is no entry while it is a draft', async ({ payload, make }) => {
    const { id } = await make.topic(draft)
    await payload.update({ collection: 'topics', id, data: { title: 'Asielbeleid' }, draft: true })

    expect(await entries(payload)).toEqual([])
  })

  test('that is reworded is no entry', async ({ payload, make }) => {
    const { id } = await make.topic()

    await payload.update({ collection: 'topics', id, data: { title: 'Asielbeleid', feeds: ['asiel'] } })

    expect(await entries(payload)).toEqual(['+ topic Asiel'])
  })

  test('that is taken away to be corrected is one entry', async ({ payload, make }) => {
    const { id } = await make.topic()

    await payload.update({ collection: 'topics', id, data: draft })
    expect(await entries(payload)).toEqual(['+ topic Asiel', '- topic Asiel'])
    await payload.update({ collection: 'topics', id, data: published })

    expect(await entries(payload)).toEqual(['+ topic Asiel'])
  })

  test('that comes back after more than a day has appeared again', async ({ payload, make }) => {
    const { id } = await make.topic()
    await payload.update({ collection: 'topics', id, data: draft })
    await payload.db.drizzle.execute(`update changes set created_at = now() - interval '25 hours'`)

    await payload.update({ collection: 'topics', id, data: published })

    expect(await entries(payload)).toEqual(['+ topic Asiel', '- topic Asiel', '+ topic Asiel'])
  })
})

describe('an organisation or a source', () => {
  test('that a topic begins to list, or lists no more, is one entry', async ({ payload, make }) => {
    const { id } = await make.topic()
    const organisation = await make.organisation()
    const source = await make.source()

    const organisations = [{ organisation: organisation.id }]
    await payload.update({ collection: 'topics', id, data: { organisations, sources: [source.id] } })
    await payload.update({ collection: 'topics', id, data: { organisations: [], sources: [source.id] } })

    expect(await entries(payload)).toEqual([
      '+ topic Asiel',
      '+ organisation COA',
      '+ source Jaarverslag',
      '- organisation COA',
    ])
  })

  test('that is published after its topic is one entry in each topic, then', async ({ payload, make }) => {
    const source = await make.source(draft)
    const organisation = await make.organisation(draft)
    await make.topic({ sources: [source.id], organisations: [{ organisation: organisation.id }] })
    await make.topic({ title: 'Zorg', sources: [source.id] })
    await make.topic({ title: 'Concept', sources: [source.id], ...draft })
    expect(await entries(payload)).toEqual(['+ topic Asiel', '+ topic Zorg'])

    await payload.update({ collection: 'sources', id: source.id, data: published })
    await payload.update({ collection: 'organisations', id: organisation.id, data: published })
    await payload.update({ collection: 'sources', id: source.id, data: { title: 'Jaarverslagen' } })

    expect((await entries(payload)).slice(2)).toEqual([
      '+ source Jaarverslag',
      '+ source Jaarverslag',
      '+ organisation COA',
    ])
  })

  test('that a topic lists before it is public is no entry until it is', async ({ payload, make }) => {
    const { id } = await make.topic()
    const source = await make.source(draft)

    await payload.update({ collection: 'topics', id, data: { sources: [source.id] } })
    expect(await entries(payload)).toEqual(['+ topic Asiel'])
    await payload.update({ collection: 'sources', id: source.id, data: published })

    expect(await entries(payload)).toEqual(['+ topic Asiel', '+ source Jaarverslag'])
  })

  test('that is taken away to be corrected stays one entry', async ({ payload, make }) => {
    const { id } = await make.topic()
    const source = await make.source()
    await payload.update({ collection: 'topics', id, data: { sources: [source.id] } })

    await payload.update({ collection: 'sources', id: source.id, data: draft })
    expect((await entries(payload)).slice(2)).toEqual(['- source Jaarverslag'])
    await payload.update({ collection: 'sources', id: source.id, data: published })

    expect(await entries(payload)).toEqual(['+ topic Asiel', '+ source Jaarverslag'])
  })

  test('that is put in the trash or deleted is removed', async ({ payload, make }) => {
    const [first, second] = [await make.source(), await make.source({ title: 'Cijfers' })]
    await make.topic({ sources: [first.id, second.id] })

    const deletedAt = '2026-01-01T00:00:00.000Z'
    await payload.update({
      collection: 'sources',
      id: first.id,
      data: { deletedAt },
      context: { scope: { work: 'merge' } },
    })
    await payload.delete({ collection: 'sources', id: second.id, context: { scope: { work: 'merge' } } })

    expect((await entries(payload)).slice(1)).toEqual(['- source Jaarverslag', '- source Cijfers'])
  })

  test('that a draft of a topic lists is no entry', async ({ payload, make }) => {
    const { id } = await make.topic()
    const source = await make.source(draft)
    await payload.update({ collection: 'topics', id, data: { sources: [source.id] }, draft: true })

    await payload.update({ collection: 'sources', id: source.id, data: published })

    expect(await entries(payload)).toEqual(['+ topic Asiel'])
  })
})

describe('what stays and says something else', () => {
  test('is one entry: a question, a role, a link and a description', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const organisation = await make.organisation()
    const source = await make.source()
    const organisations = [{ organisation: organisation.id, role: 'Vangt op' }]
    const { id } = await make.topic({ subtopics: [subtopic.id], organisations, sources: [source.id] })
    await age(payload)

    const questions = [{ ...subtopic.questions?.[0], text: 'Wie vangt hen op?' }]
    await payload.update({ collection: 'subtopics', id: subtopic.id, data: { questions } })
    await payload.update({
      collection: 'topics',
      id,
      data: { organisations: [{ ...organisations[0], role: 'Betaalt' }] },
    })
    await payload.update({ collection: 'sources', id: source.id, data: { url: 'https://www.coa.nl/nieuw' } })
    await payload.update({
      collection: 'organisations',
      id: organisation.id,
      data: { description: 'Opvang' },
    })
    await payload.update({ collection: 'topics', id, data: { description: 'Wie mag er blijven?' } })

    expect((await entries(payload)).slice(1)).toEqual([
      '~ question Wie vangt hen op?',
      '~ source Jaarverslag',
      '~ organisation COA',
      '~ topic Asiel',
    ])
  })

  test('is one entry for each kind of what a question leads to, of what is public alone', async ({
    payload,
    make,
  }) => {
    const { id, questions } = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const topic = await make.topic({ subtopics: [id] })
    const [coa, ind, hidden] = [
      await make.organisation(),
      await make.organisation({ name: 'IND' }),
      await make.organisation({ name: 'Geheim', _status: 'draft' }),
    ]
    const source = await make.source()
    await age(payload)
    const tie = async (data: object): Promise<unknown> =>
      payload.update({
        collection: 'subtopics',
        id,
        data: { questions: [{ ...questions?.[0], ...data }], _status: 'published' },
      })
    await tie({ organisations: [{ organisation: hidden.id }] })
    expect((await entries(payload)).slice(1)).toEqual([])

    const organisations = [hidden, coa, ind].map((each) => ({ organisation: each.id }))
    const publications = [{ title: 'Vol', medium: 'Trouw', date: '2026-03-31', url: 'https://trouw.nl/vol' }]
    await tie({ organisations, sources: [{ source: source.id }], publications })
    await tie({
      organisations: [{ organisation: coa.id }],
      publications: [{ ...publications[0], title: 'Overvol' }],
    })

    const added = ['organisation_added', 'source_added', 'publication_added']
    expect((await entries(payload)).slice(1)).toEqual(
      added.map((action) => `${action} question Wie vangt op?`),
    )
    await age(payload)
    await tie({ organisations: [], publications: [] })
    await payload.update({ collection: 'topics', id: topic.id, data: { description: 'Anders' } })
    expect((await entries(payload)).slice(4)).toEqual(['~ topic Asiel'])
  })

  test('is the last of a day, and none while it is new', async ({ payload, make }) => {
    const source = await make.source()
    const { id } = await make.topic({ sources: [source.id] })
    await payload.update({ collection: 'sources', id: source.id, data: { description: 'Nieuw' } })
    await payload.update({ collection: 'topics', id, data: { description: 'Nieuw' } })
    expect(await entries(payload)).toEqual(['+ topic Asiel'])
    await age(payload)

    for (const description of ['Een', 'Twee'])
      await payload.update({ collection: 'sources', id: source.id, data: { description } })
    expect((await entries(payload)).slice(1)).toEqual(['~ source Jaarverslag'])
    await age(payload)
    await payload.update({ collection: 'sources', id: source.id, data: { description: 'Drie' } })

    expect((await entries(payload)).slice(1)).toEqual(['~ source Jaarverslag', '~ source Jaarverslag'])
  })

  test('is no entry where only a name, an order or a draft differs', async ({ payload, make }) => {
    const [first, second] = [await make.source(), await make.source({ title: 'Cijfers' })]
    const organisation = await make.organisation()
    const organisations = [{ organisation: organisation.id, role: 'Vangt op' }]
    const { id } = await make.topic({ sources: [first.id, second.id], organisations })
    await age(payload)

    await payload.update({
      collection: 'topics',
      id,
      data: { sources: [second.id, first.id], title: 'Asielbeleid' },
    })
    await payload.update({ collection: 'sources', id: first.id, data: { title: 'Jaarverslagen' } })
    await payload.update({
      collection: 'organisations',
      id: organisation.id,
      data: { description: 'X' },
      draft: true,
    })

    expect((await entries(payload)).slice(1)).toEqual([])
  })
})

describe('a question', () => {
  test('that is added or removed is one entry; a corrected one is none', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    await make.topic({ subtopics: [subtopic.id] })
    const [question] = subtopic.questions ?? []
    const questions = [{ ...question, text: 'Wie vangt hen op?' }, { text: 'Wie betaalt?' }]

    await payload.update({ collection: 'subtopics', id: subtopic.id, data: { questions } })
    expect((await entries(payload)).slice(1)).toEqual(['+ question Wie betaalt?'])
    await payload.update({ collection: 'subtopics', id: subtopic.id, data: { questions: [] } })

    expect((await entries(payload)).slice(2)).toEqual([
      '- question Wie vangt hen op?',
      '- question Wie betaalt?',
    ])
  })

  test('comes and goes with its subtopic', async ({ payload, make }) => {
    const { id } = await make.topic()
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })

    await payload.update({ collection: 'topics', id, data: { subtopics: [subtopic.id] } })
    expect((await entries(payload)).slice(1)).toEqual(['+ question Wie vangt op?'])
    await payload.update({ collection: 'topics', id, data: { subtopics: [] } })

    expect((await entries(payload)).slice(1)).toEqual([
      '+ question Wie vangt op?',
      '- question Wie vangt op?',
    ])
  })

  test('that only a draft has is in no entry when its subtopic leaves', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const { id } = await make.topic({ subtopics: [subtopic.id] })
    const questions = [...(subtopic.questions ?? []), { text: 'Wat is geheim?' }]
    await payload.update({ collection: 'subtopics', id: subtopic.id, data: { questions }, draft: true })

    await payload.update({ collection: 'topics', id, data: { subtopics: [] } })

    expect((await entries(payload)).slice(1)).toEqual(['- question Wie vangt op?'])
  })

  test('of a draft that is published with its topic is one entry', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const { id } = await make.topic({ subtopics: [subtopic.id] })
    const questions = [...(subtopic.questions ?? []), { text: 'Wie betaalt?' }]
    await payload.update({ collection: 'subtopics', id: subtopic.id, data: { questions }, draft: true })

    await payload.update({ collection: 'topics', id, data: published })

    expect((await entries(payload)).slice(1)).toEqual(['+ question Wie betaalt?'])
  })

  test('goes with a subtopic that is withdrawn alone, and is no news when the topic brings it back', async ({
    payload,
    make,
  }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const { id } = await make.topic({ subtopics: [subtopic.id] })

    await payload.update({ collection: 'subtopics', id: subtopic.id, data: draft })
    expect((await entries(payload)).slice(1)).toEqual(['- question Wie vangt op?'])
    await payload.update({ collection: 'topics', id, data: published })

    expect(await entries(payload)).toEqual(['+ topic Asiel'])
  })

  test('is removed from one topic and added to another when its subtopic moves', async ({
    payload,
    make,
  }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const from = await make.topic({ subtopics: [subtopic.id] })
    const to = await make.topic({ title: 'Zorg' })

    await payload.update({ collection: 'topics', id: from.id, data: { subtopics: [] } })
    await payload.update({ collection: 'topics', id: to.id, data: { subtopics: [subtopic.id] } })

    expect((await entries(payload)).slice(2)).toEqual([
      '- question Wie vangt op?',
      '+ question Wie vangt op?',
    ])
  })

  test('is removed with a subtopic that is deleted', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    await make.topic({ subtopics: [subtopic.id] })

    await payload.delete({ collection: 'subtopics', id: subtopic.id, context: { scope: { work: 'merge' } } })

    expect((await entries(payload)).slice(1)).toEqual(['- question Wie vangt op?'])
  })
})

const marks = new Map<string, string>([
  ['added', '+'],
  ['changed', '~'],
  ['removed', '-'],
])

/** What was written down, oldest first: "+ source Jaarverslag". */
async function entries(payload: Payload): Promise<string[]> {
  const { docs } = await payload.find({ collection: 'changes', sort: 'id', pagination: false, depth: 0 })
  return docs.map(({ action, subject, text }) => `${marks.get(action) ?? action} ${subject} ${text}`)
}

/** Makes all that was written down more than a day old. */
async function age(payload: Payload): Promise<void> {
  await payload.db.drizzle.execute(`update changes set created_at = created_at - interval '25 hours'`)
}
