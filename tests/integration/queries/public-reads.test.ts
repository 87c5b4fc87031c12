import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import { getOrganisation } from '@/queries/organisations/get-organisation'
import { getQuestionPlace } from '@/queries/questions/get-question-place'
import { getTopic } from '@/queries/topics/get-topic'
import { listRelatedTopics } from '@/queries/topics/list-related-topics'
import { listTopics } from '@/queries/topics/list-topics'
import { wholeList } from '@/domain/lists/list-filter'
import { organisationList } from '@/domain/lists/organisation-filter'
import { readOrganisationDirectory } from '@/queries/organisations/read-organisation-directory'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

describe('a topic', () => {
  test('is read with all that its page shows, in at most 8 statements', async ({ make }) => {
    await dossier({ make })

    const statements = await countStatements(async () => {
      const topic = await getTopic('asiel')
      expect(topic?.counts).toEqual({ questions: 12, organisations: 15, sources: 9 })
      expect(topic?.sources[0]?.publisher).toEqual({ slug: 'organisatie-1', name: 'Organisatie 1' })
      expect(topic?.picture?.alt).toBe('Een wit vlak')
      expect(await listRelatedTopics(topic?.id ?? 0)).toEqual([])
    })

    expect(statements).toBeLessThanOrEqual(8)
  })

  test('that is a draft, in the trash or unknown is not there', async ({ payload, make }) => {
    await make.topic({ title: 'Zorg', _status: 'draft' })
    const { id } = await make.topic()
    await payload.update({ collection: 'topics', id, data: { deletedAt: '2026-01-01T00:00:00.000Z' } })

    for (const slug of ['zorg', 'asiel', 'onbekend', '\u0000']) expect(await getTopic(slug)).toBeNull()
    expect(await listTopics()).toEqual([])
  })

  test('shows no part that is a draft, nor the draft over a public part', async ({ payload, make }) => {
    const coa = await make.organisation()
    const hidden = await make.organisation({ name: 'Geheim', _status: 'draft' })
    const source = await make.source({ publisher: hidden.id })
    await make.topic({
      organisations: [{ organisation: coa.id }, { organisation: hidden.id, role: 'Geheim' }],
      sources: [source.id],
    })
    await payload.update({ collection: 'organisations', id: coa.id, data: { name: 'Geheim' }, draft: true })

    const topic = await getTopic('asiel')

    expect(JSON.stringify(topic)).not.toContain('Geheim')
    expect(topic?.counts).toEqual({ questions: 0, organisations: 1, sources: 1 })
    expect(topic?.sources[0]?.publisher).toBeNull()
  })

  test('was last changed when one of its parts was', async ({ payload, make }) => {
    const subtopic = await make.subtopic()
    await make.topic({ subtopics: [subtopic.id] })
    const before = await getTopic('asiel')

    const questions = [{ text: 'Wie vangt op?' }]
    const { updatedAt } = await payload.update({
      collection: 'subtopics',
      id: subtopic.id,
      data: { questions },
    })

    expect(updatedAt > (before?.updatedAt ?? '')).toBe(true)
    expect((await getTopic('asiel'))?.updatedAt).toBe(updatedAt)
  })

  test('is counted on its card as its page counts it', async ({ payload, make }) => {
    await dossier({ make })
    await hideOneOfEach(payload)

    const [card] = await listTopics()

    expect(card?.counts).toEqual({ questions: 10, organisations: 14, sources: 8 })
    expect((await getTopic('asiel'))?.counts).toEqual(card?.counts)
  })

  test('has the date of its page on its card', async ({ payload, make }) => {
    const source = await make.source()
    await make.topic({ sources: [source.id] })
    await payload.update({ collection: 'sources', id: source.id, data: { year: 2026 } })

    const topic = await getTopic('asiel')
    expect(topic?.updatedAt).not.toBe('')
    expect((await listTopics())[0]?.updatedAt).toBe(topic?.updatedAt)
  })
})

describe('the list of organisations', () => {
  test('is read in at most 3 statements', async ({ make }) => {
    await dossier({ make })
    expect(
      await countStatements(() => readOrganisationDirectory(wholeList(organisationList))),
    ).toBeLessThanOrEqual(3)
  })
})

describe('an organisation', () => {
  test('is read with its role in each public topic and its public sources', async ({ payload, make }) => {
    const coa = await make.organisation({ url: 'https://www.coa.nl' })
    const organisations = [{ organisation: coa.id, role: 'Vangt op' }]
    await make.topic({ title: 'Zorg', organisations })
    await make.topic({ title: 'Asiel', organisations: [{ organisation: coa.id }] })
    await make.topic({ title: 'Concept', organisations, _status: 'draft' })
    const trashed = await make.topic({ title: 'Weg', organisations })
    await payload.update({
      collection: 'topics',
      id: trashed.id,
      data: { deletedAt: '2026-01-01T00:00:00.000Z' },
    })
    await make.source({ title: 'Oud', publisher: coa.id, year: 2019 })
    await make.source({ title: 'Nieuw', publisher: coa.id, year: 2025 })
    await make.source({ title: 'Concept', publisher: coa.id, _status: 'draft' })

    const found = await getOrganisation('coa')

    expect(found?.roles).toEqual([
      { topic: { slug: 'asiel', title: 'Asiel' }, role: null },
      { topic: { slug: 'zorg', title: 'Zorg' }, role: 'Vangt op' },
    ])
    expect(found?.sources.map(({ title }) => title)).toEqual(['Nieuw', 'Oud'])
    expect(found?.url).toBe('https://www.coa.nl')
  })

  test('that is a draft or unknown is not there', async ({ make }) => {
    await make.organisation({ _status: 'draft' })

    for (const slug of ['coa', 'onbekend', '\u0000']) expect(await getOrganisation(slug)).toBeNull()
  })
})

describe('the place of a question', () => {
  test('is its public topic', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const key = subtopic.questions?.[0]?.key ?? ''
    const { id } = await make.topic({ subtopics: [subtopic.id], _status: 'draft' })
    expect(await getQuestionPlace(key)).toBeNull()

    await payload.update({ collection: 'topics', id, data: { _status: 'published' } })
    expect(await getQuestionPlace(key)).toEqual({ slug: 'asiel', key })

    await payload.update({ collection: 'topics', id, data: { _status: 'draft' } })
    expect(await getQuestionPlace(key)).toBeNull()
  })

  test('follows the question to another topic', async ({ payload, make }) => {
    const subtopic = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const key = subtopic.questions?.[0]?.key ?? ''
    const { id } = await make.topic({ subtopics: [subtopic.id] })
    await payload.update({ collection: 'topics', id, data: { subtopics: [] } })
    await make.topic({ title: 'Zorg', subtopics: [subtopic.id] })

    expect(await getQuestionPlace(key)).toEqual({ slug: 'zorg', key })
  })

  test('is where the same question was asked instead, also once it is reworded there', async ({
    payload,
    make,
  }) => {
    const from = await make.subtopic({ questions: [{ text: 'Wie vangt op?' }] })
    const to = await make.subtopic({ title: 'Terugkeer' })
    await make.topic({ subtopics: [from.id, to.id] })
    const key = from.questions?.[0]?.key ?? ''
    const ask = async (id: number, texts: string[]): Promise<string> => {
      const { questions } = await payload.findByID({ collection: 'subtopics', id })
      const data = { questions: texts.map((text, place) => ({ ...questions?.[place], text })) }
      const saved = await payload.update({ collection: 'subtopics', id, data })
      return saved.questions?.[0]?.key ?? ''
    }

    const there = await ask(to.id, ['Wie vangt op?'])
    expect(await getQuestionPlace(key)).toEqual({ slug: 'asiel', key })
    await ask(from.id, [])
    expect(await getQuestionPlace(key)).toEqual({ slug: 'asiel', key: there })
    await ask(to.id, ['Wie vangt hen op?'])
    expect(await getQuestionPlace(key)).toEqual({ slug: 'asiel', key: there })

    await ask(to.id, [])
    expect(await getQuestionPlace(key)).toBeNull()
    const again = await ask(from.id, ['Wie vangt hen op?'])
    expect(await getQuestionPlace(key)).toEqual({ slug: 'asiel', key: again })
  })

  test('is nowhere for a key that nobody gave', async ({ make }) => {
    await make.topic()

    for (const key of ["x' or true --", '\u0000']) expect(await getQuestionPlace(key)).toBeNull()
  })
})

/** A topic of the size of a real one, with a picture. */
async function dossier({ make }: { make: Makers }): Promise<void> {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)
  const organisations: { organisation: number; role: string }[] = []
  for (const number of numbers(15)) {
    const { id } = await make.organisation({ name: `Organisatie ${number}` })
    organisations.push({ organisation: id, role: 'Speelt een rol' })
  }
  const subtopics: number[] = []
  for (const number of numbers(6)) {
    const questions = [{ text: 'Wie vangt op?' }, { text: 'Wie betaalt?' }]
    subtopics.push((await make.subtopic({ title: `Onderwerp ${number}`, questions })).id)
  }
  const sources: number[] = []
  for (const number of numbers(9)) {
    const publisher = organisations[number - 1]?.organisation
    sources.push((await make.source({ title: `Bron ${number}`, publisher })).id)
  }
  const image = await make.image()
  await make.topic({ organisations, subtopics, sources, feeds: ['asiel'], image: image.id })
}

async function hideOneOfEach(payload: Payload): Promise<void> {
  for (const [collection, field, name] of [
    ['organisations', 'name', 'Organisatie 1'],
    ['sources', 'title', 'Bron 1'],
    ['subtopics', 'title', 'Onderwerp 1'],
  ] as const) {
    const { docs } = await payload.find({ collection, where: { [field]: { equals: name } } })
    for (const { id } of docs) await payload.update({ collection, id, data: { _status: 'draft' } })
  }
}
