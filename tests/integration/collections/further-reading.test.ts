import type { Payload } from 'payload'
import { describe, expect } from 'vitest'

import type { Subtopic } from '@/payload-types'

import { test } from '../../support/integration-test'
import { refusal } from '../../support/refusal'
import type { Makers } from '../../support/makers'
import { getTopicDocument } from '@/queries/topics/get-topic-document'
import { importText, rowsWritten, school } from '../seed/documents'

type Question = NonNullable<Subtopic['questions']>[number]

const publication = {
  title: 'Vol',
  medium: 'Trouw',
  date: '2026-03-31T12:00:00.000Z',
  url: 'https://trouw.nl/vol',
}

async function tied({ make }: { make: Makers }): Promise<Omit<Question, 'text'>> {
  return {
    organisations: [{ organisation: (await make.organisation()).id }],
    sources: [{ source: (await make.source()).id }],
    terms: [{ term: 'opvang' }],
    publications: [publication],
  }
}

/** What each question leads to, without the ids of rows. */
async function furtherOf({ payload, id, draft = false }: { payload: Payload; id: number; draft?: boolean }) {
  const { questions } = await payload.findByID({ collection: 'subtopics', id, draft, depth: 0 })
  return questions?.map(({ text, organisations, sources, terms, publications }) => ({
    text,
    organisations: organisations?.map(({ organisation }) => ({ organisation })),
    sources: sources?.map(({ source }) => ({ source })),
    terms: terms?.map(({ term }) => ({ term })),
    publications: publications?.map(({ title, medium, date, url }) => ({ title, medium, date, url })),
  }))
}

describe('what a question leads to', () => {
  test('is public with its topic, and stays in an order of its own', async ({ payload, make }) => {
    const further = await tied({ make })
    const { id } = await make.subtopic({ questions: [{ text: 'Wie?' }, { text: 'Wat?', ...further }] })
    await make.topic({ subtopics: [id] })

    expect(await furtherOf({ payload, id })).toMatchObject([{ text: 'Wie?' }, { text: 'Wat?', ...further }])
  })

  test('is copied with a row that is duplicated, and public with it', async ({ payload, make }) => {
    const further = await tied({ make })
    const { id, questions } = await make.subtopic({ questions: [{ text: 'Wat?', ...further }] })
    await make.topic({ subtopics: [id] })
    const [row] = questions ?? []

    for (const copy of [
      { ...row, text: 'Hoe?' },
      { ...row, text: 'Hoe?', id: undefined },
    ]) {
      const data = { questions: [row, copy] as Question[], _status: 'published' } as const
      await payload.update({ collection: 'subtopics', id, data })
      expect(await furtherOf({ payload, id })).toMatchObject([
        { text: 'Wat?', ...further },
        { text: 'Hoe?', ...further },
      ])
    }
  })

  test('moves along to another subtopic', async ({ payload, make, restWithReadTime: rest }) => {
    await make.staff('redacteur')
    const further = await tied({ make })
    const from = await make.subtopic({ questions: [{ text: 'Wat?', ...further }, { text: 'Wie?' }] })
    const to = await make.subtopic({ title: 'Geld', questions: [{ text: 'Hoe?' }] })
    const topic = await make.topic({ subtopics: [from.id, to.id] })

    const body = { key: from.questions?.[0]?.key, to: to.id }
    const path = `/subtopics/${from.id}/move-question`
    expect((await rest({ path, method: 'POST', body, as: 'redacteur' })).status).toBe(200)
    await payload.update({ collection: 'topics', id: topic.id, data: { _status: 'published' } })

    expect(await furtherOf({ payload, id: from.id })).toMatchObject([{ text: 'Wie?' }])
    expect(await furtherOf({ payload, id: to.id })).toMatchObject([
      { text: 'Hoe?' },
      { text: 'Wat?', ...further },
    ])
  })

  test('stays when a new version of the document comes in', async ({ payload, make }) => {
    await make.staff('beheerder')
    await importText({ payload, text: school })
    const { docs } = await payload.find({
      collection: 'subtopics',
      where: { title: { equals: 'Bekostiging' } },
    })
    const [subtopic] = docs
    const further = await tied({ make })
    const questions = subtopic?.questions?.map((row, at) => (at === 1 ? { ...row, ...further } : row))
    const id = subtopic?.id ?? 0
    await payload.update({ collection: 'subtopics', id, data: { questions, _status: 'published' } })

    await importText({ payload, text: school.replace('regio’s?', 'regio’s? Wie koopt de grond?') })

    expect(await furtherOf({ payload, id })).toMatchObject([
      { text: 'Wie betaalt de bouw van scholen?' },
      { text: 'Hoe wordt het geld verdeeld over de regio’s?', ...further },
      { text: 'Wie koopt de grond?' },
    ])
  })
})

describe('what a document says that a question leads to', () => {
  const list = `
- Organisaties: Scholenraad
- Bronnen: Geld voor scholen
- Zoektermen: schoolgebouw, onderwijshuisvesting
- Gepubliceerd: [Lekkende daken](https://krant.example/daken), De Krant, 31 maart 2026
- Gepubliceerd: [Straks](https://krant.example/straks), De Krant, 31 maart 2099
`
  const document = school.replace('regio’s?\n', `regio’s?\n${list}`)

  test('comes in, is exported as it was, and an import of that writes nothing', async ({ payload, make }) => {
    await make.staff('beheerder')
    const { problems } = await importText({ payload, text: document })
    expect(problems.filter(({ rule }) => rule === 'publication')).toHaveLength(1)
    const { docs } = await payload.find({ collection: 'subtopics', depth: 1 })
    expect(docs[0]?.questions).toMatchObject([
      { organisations: [], sources: [], terms: [], publications: [] },
      {
        organisations: [{ organisation: { name: 'Scholenraad' } }],
        sources: [{ source: { title: 'Geld voor scholen' } }],
        terms: [{ term: 'schoolgebouw' }, { term: 'onderwijshuisvesting' }],
        publications: [{ title: 'Lekkende daken', medium: 'De Krant', date: '2026-03-31T12:00:00.000Z' }],
      },
    ])

    const exported = (await getTopicDocument('onderwijs')) ?? ''
    expect(exported).toContain(`
- Organisaties: Scholenraad (SR)
- Bronnen: [Geld voor scholen](https://scholenraad.example/geld)
- Zoektermen: schoolgebouw; onderwijshuisvesting
- Gepubliceerd: [Lekkende daken](https://krant.example/daken), De Krant, 31 maart 2026
`)
    const before = await rowsWritten(payload)
    const again = await importText({ payload, text: exported })
    expect(again.problems.filter(({ rule }) => rule !== 'kind-guessed')).toEqual([])
    const after = await rowsWritten(payload)
    const kept = { imports: null, history: null }
    expect({ ...Object(after), ...kept }).toEqual({ ...Object(before), ...kept })
  })

  test('follows a merge of what it names', async ({ payload, make, restWithReadTime: rest }) => {
    await make.staff('eindredacteur')
    await importText({ payload, text: document })
    const { docs } = await payload.find({ collection: 'organisations' })
    const kept = await make.organisation({ name: 'Raad voor scholen' })
    const body = { collection: 'organisations', from: docs[0]?.id, into: kept.id }
    expect((await rest({ path: '/merges/merge', method: 'POST', body, as: 'eindredacteur' })).status).toBe(
      200,
    )

    await importText({ payload, text: document.replace('schoolgebouw, ', '') })

    const { docs: subtopics } = await payload.find({ collection: 'subtopics', depth: 0 })
    expect(subtopics[0]?.questions?.[1]).toMatchObject({
      organisations: [{ organisation: kept.id }],
      terms: [{ term: 'onderwijshuisvesting' }],
    })
  })
})

describe('is refused with words', () => {
  const save = ({ make, further }: { make: Makers; further: Omit<Question, 'text'> }): Promise<string> =>
    refusal(make.subtopic({ title: 'Opvang', questions: [{ text: 'Wie?', ...further }] }))

  for (const [what, further, words] of [
    ['a term twice', { terms: [{ term: 'Opvang' }, { term: 'asiel' }, { term: 'ópvang ' }] }, /rij 1 en 3/],
    [
      'a publication twice',
      { publications: [publication, publication] },
      /publicatie .*één keer in een vraag/,
    ],
    ['an address that is none', { publications: [{ ...publication, url: 'trouw' }] }, /volledige link/],
    ['a script', { publications: [{ ...publication, url: 'javascript:alert(1)' }] }, /volledige link/],
    ['what is still to come', { publications: [{ ...publication, date: '2099-01-01' }] }, /moet nog komen/],
    ['no day', { publications: [{ ...publication, date: 'ooit' }] }, /geen datum/],
    ['51 terms', { terms: Array.from({ length: 51 }, (_, at) => ({ term: `term ${at}` })) }, /50/],
  ] as const) {
    test(what, async ({ make }) => {
      const given = structuredClone(further) as Omit<Question, 'text'>
      expect(await save({ make, further: given })).toMatch(words)
    })
  }

  test('the same organisation or source twice', async ({ make }) => {
    const { organisations = [], sources = [] } = await tied({ make })
    const organisationsTwice = { organisations: [...(organisations ?? []), ...(organisations ?? [])] }
    expect(await save({ make, further: organisationsTwice })).toBe(
      'Een organisatie kan maar één keer in een vraag staan: rij 1 en 2 zijn dezelfde.',
    )
    const sourcesTwice = { sources: [...(sources ?? []), ...(sources ?? [])] }
    expect(await save({ make, further: sourcesTwice })).toBe(
      'Een bron kan maar één keer in een vraag staan: rij 1 en 2 zijn dezelfde.',
    )
  })

  test('a publication without a day, when it is published', async ({ make }) => {
    const { id } = await make.subtopic({
      questions: [{ text: 'Wie?', publications: [{ ...publication, date: null }] }],
    })
    expect(await refusal(make.topic({ subtopics: [id] }))).toMatch(/zonder kan dit niet gepubliceerd worden/)
  })
})
