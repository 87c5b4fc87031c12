import { expect } from 'vitest'

import { getQuestion } from '@/queries/questions/get-question'
import { listRelatedQuestions } from '@/queries/questions/list-related-questions'

import { search } from '@/queries/search/search'
import { parseSearchQuery } from '@/domain/search/search-query'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'

test('an organisation and a source know the public questions that lead to them, each in its topic', async ({
  make,
}) => {
  const { id: organisation } = await make.organisation()
  const { id: source } = await make.source()
  const leading = { organisations: [{ organisation }], sources: [{ source }] }
  const subtopic = async (title: string): Promise<number> =>
    (
      await make.subtopic({
        title,
        questions: [{ text: `Wie betaalt ${title}?` }, { text: `Wat is ${title}?`, ...leading }],
      })
    ).id
  await make.topic({ title: 'Zorg', subtopics: [await subtopic('Wijkzorg')] })
  await make.topic({ title: 'Asiel', subtopics: [await subtopic('Terugkeer'), await subtopic('Opvang')] })
  await make.topic({ title: 'Concept', subtopics: [await subtopic('Geheim')], _status: 'draft' })

  for (const asked of [
    { collection: 'organisations', id: organisation },
    { collection: 'sources', id: source },
  ] as const) {
    const { groups, total } = await listRelatedQuestions(asked)
    const listed = groups.flatMap(({ title, subtopics }) =>
      subtopics.flatMap(({ questions }) => questions.map(({ number, text }) => [title, number, text])),
    )
    expect(listed).toEqual([
      ['Asiel', '1.2', 'Wat is Terugkeer?'],
      ['Asiel', '2.2', 'Wat is Opvang?'],
      ['Zorg', '1.2', 'Wat is Wijkzorg?'],
    ])
    expect(total).toBe(3)
    expect(await countStatements(() => listRelatedQuestions(asked))).toBe(1)
  }
  expect(await listRelatedQuestions({ collection: 'sources', id: 999_999 })).toEqual({ groups: [], total: 0 })
})

test('of more questions than a page shows, the first are shown and all are counted', async ({ make }) => {
  const { id: organisation } = await make.organisation()
  const questions = Array.from({ length: 60 }, (_, at) => ({
    text: `Wie betaalt deel ${at}?`,
    organisations: [{ organisation }],
  }))
  await make.topic({ subtopics: [(await make.subtopic({ questions })).id] })

  const { groups, total } = await listRelatedQuestions({ collection: 'organisations', id: organisation })

  expect(groups[0]?.subtopics[0]?.questions).toHaveLength(50)
  expect(total).toBe(60)
})

test('a question is taken along with what it leads to, as far as that is public', async ({ make }) => {
  const { id: organisation } = await make.organisation({ abbreviation: 'COA' })
  const hidden = await make.organisation({ name: 'Geheim', _status: 'draft' })
  const { id: source } = await make.source({ url: 'https://coa.example/verslag' })
  const hiddenSource = await make.source({ title: 'Geheim', _status: 'draft' })
  const { id, questions } = await make.subtopic({
    questions: [
      {
        text: 'Wie vangt op?',
        organisations: [{ organisation: hidden.id }, { organisation }],
        sources: [{ source }, { source: hiddenSource.id }],
        terms: [{ term: 'opvang' }],
        publications: [{ title: 'Vol', medium: 'Trouw', date: '2026-03-31T12:00:00.000Z' }],
      },
      { text: 'Wie betaalt?' },
    ],
  })
  await make.topic({ subtopics: [id] })
  const [first, second] = (questions ?? []).map(({ key }) => key ?? '')

  expect((await getQuestion(first ?? ''))?.leadsTo).toEqual({
    organisations: [{ slug: 'coa', name: 'COA', abbreviation: 'COA' }],
    sources: [{ slug: 'jaarverslag', title: 'Jaarverslag', url: 'https://coa.example/verslag' }],
    terms: ['opvang'],
    publications: [{ title: 'Vol', medium: 'Trouw', date: '2026-03-31', url: null }],
  })
  expect((await getQuestion(second ?? ''))?.leadsTo).toEqual({
    organisations: [],
    sources: [],
    terms: [],
    publications: [],
  })
})

test('a question is found by every name of a public organisation that it leads to, and by its search terms', async ({
  make,
  payload,
}) => {
  const { id } = await make.organisation({
    name: 'Centraal Orgaan',
    abbreviation: 'COA',
    aliases: ['Opvangorgaan'],
  })
  const hidden = await make.organisation({ name: 'Geheim', _status: 'draft' })
  const organisations = [{ organisation: id }, { organisation: hidden.id }]
  const subtopic = await make.subtopic({
    questions: [{ text: 'Wie betaalt?', organisations, terms: [{ term: 'bedlocatie' }] }],
  })
  await make.topic({ subtopics: [subtopic.id] })
  const found = async (text: string): Promise<number> =>
    (await search(parseSearchQuery({ q: text }).query)).counts.question

  expect(
    await Promise.all(['coa', 'centraal orgaan', 'opvangorgaan', 'bedlocatie', 'geheim'].map(found)),
  ).toEqual([1, 1, 1, 1, 0])
  await payload.update({ collection: 'organisations', id: hidden.id, data: { _status: 'published' } })
  await payload.update({ collection: 'organisations', id, data: { _status: 'draft' } })
  expect(await Promise.all(['coa', 'geheim'].map(found))).toEqual([0, 1])
})
