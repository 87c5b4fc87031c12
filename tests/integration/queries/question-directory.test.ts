import { describe, expect } from 'vitest'

import { wholeList } from '@/domain/lists/list-filter'
import { groupQuestions, type QuestionGroup } from '@/domain/lists/question-directory'
import { questionList, type QuestionFilter } from '@/domain/lists/question-filter'
import { getTopic } from '@/queries/topics/get-topic'
import { readQuestionDirectory, type QuestionDirectory } from '@/queries/questions/read-question-directory'

import { countStatements } from '../../support/count-statements'
import { test } from '../../support/integration-test'
import type { Makers } from '../../support/makers'

describe('the list of questions', () => {
  test('holds the questions of public topics, by topic and subtopic', async ({ make }) => {
    await fill(make)

    const { groups, total, facets } = await read({})

    expect(textsOf(groups)).toEqual([
      ['Asiel', 'Opvang', ['Wie vangt op?', 'Wie betaalt?']],
      ['Asiel', 'Terugkeer', ['Wie keert terug?']],
      ['Zorg', 'Wijkzorg', ['Wie zorgt?']],
    ])
    expect(total).toBe(4)
    expect(facets.thema.options.map(({ value, count }) => [value, count])).toEqual([
      ['asiel', 3],
      ['leeg', 0],
      ['zorg', 1],
    ])
  })

  test('numbers each question as its topic does', async ({ payload, make }) => {
    await fill(make)
    const { docs } = await payload.find({ collection: 'subtopics', where: { title: { equals: 'Opvang' } } })
    for (const { id } of docs)
      await payload.update({ collection: 'subtopics', id, data: { _status: 'draft' } })

    const { groups } = await read({ thema: ['asiel'] })

    const listed = groups.flatMap(({ subtopics }) => subtopics)
    const shown = (await getTopic('asiel'))?.subtopics ?? []
    expect(listed.map(({ anchor, questions }) => [anchor, questions])).toEqual(
      shown.map(({ anchor, questions }) => [
        anchor,
        questions.map(({ key, number, text }) => ({ key, number, text })),
      ]),
    )
    expect(listed[0]?.questions[0]?.number).toBe('1.1')
  })

  test('is of the topics that were chosen', async ({ make }) => {
    await fill(make)

    expect((await read({ thema: ['zorg'] })).groups.map(({ slug }) => slug)).toEqual(['zorg'])
    expect((await read({ thema: ['asiel', 'zorg'] })).total).toBe(4)
    expect(await read({ thema: ['leeg'] })).toMatchObject({ groups: [], total: 0, ignored: [] })
  })

  test('leaves out a topic that is unknown, a draft or in the trash, and says so', async ({ make }) => {
    await fill(make)

    const onlyUnknown = await read({ thema: ['concept', "x' or true --"] })

    expect([onlyUnknown.total, onlyUnknown.ignored]).toEqual([4, ['concept', "x' or true --"]])
    expect((await read({ thema: ['concept', 'zorg'] })).total).toBe(1)
  })

  test('has 50 questions on a page, and a page that is too far is the last one', async ({ make }) => {
    const questions = Array.from({ length: 101 }, (_, index) => ({ text: `Vraag ${index + 1}?` }))
    const { id } = await make.subtopic({ questions })
    await make.topic({ subtopics: [id] })

    const second = await read({ page: 2 })
    expect([second.page, second.pages, second.total]).toEqual([2, 3, 101])
    expect(second.groups[0]?.subtopics[0]?.questions[0]?.number).toBe('1.51')
    const last = await read({ page: 99_999 })
    expect([last.page, textsOf(last.groups)]).toEqual([3, [['Asiel', 'Opvang', ['Vraag 101?']]]])
  })

  test('is read in at most 3 statements, whatever is asked', async ({ make }) => {
    await fill(make)

    const thema = Array.from({ length: 50 }, (_, index) => `thema-${index}`)
    expect(await countStatements(() => read({ thema, page: 99_999 }))).toBeLessThanOrEqual(3)
  })

  test('is of the organisations and sources that its questions lead to, with how many each has', async ({
    make,
  }) => {
    const [coa, ind, hidden] = [
      await make.organisation({ name: 'COA' }),
      await make.organisation({ name: 'IND' }),
      await make.organisation({ name: 'Geheim', _status: 'draft' }),
    ]
    const source = await make.source({ title: 'Jaarverslag' })
    const organisations = (...all: { id: number }[]) => all.map(({ id }) => ({ organisation: id }))
    const questions = [
      { text: 'Wie vangt op?', organisations: organisations(coa, ind) },
      { text: 'Wie betaalt?', organisations: organisations(coa), sources: [{ source: source.id }] },
      { text: 'Wie weet het?', organisations: organisations(hidden) },
    ]
    const { id } = await make.subtopic({ questions })
    await make.topic({ subtopics: [id] })

    const whole = await read({})
    const countsOf = ({ facets: { organisatie, bron } }: QuestionDirectory): [string, number][] =>
      [...organisatie.options, ...bron.options].map(({ label, count }) => [label, count])
    expect(countsOf(whole)).toEqual([
      ['COA', 2],
      ['IND', 1],
      ['Jaarverslag', 1],
    ])
    const ofCoa = await read({ organisatie: ['coa'] })
    expect(ofCoa.rows.map(({ text }) => text)).toEqual(['Wie vangt op?', 'Wie betaalt?'])
    expect(countsOf(ofCoa)).toEqual(countsOf(whole))
    const both = await read({ organisatie: ['ind'], bron: ['jaarverslag'] })
    expect([both.total, both.without]).toEqual([
      0,
      [
        { facet: 'organisatie', value: 'ind', count: 1 },
        { facet: 'bron', value: 'jaarverslag', count: 1 },
      ],
    ])
    expect(both.facets.organisatie.options.map(({ label, count, chosen }) => [label, count, chosen])).toEqual(
      [
        ['COA', 1, false],
        ['IND', 0, true],
      ],
    )
    const ofHidden = await read({ organisatie: ['geheim'] })
    expect([ofHidden.total, ofHidden.ignored]).toEqual([3, ['geheim']])
  })

  test('is searched by the words of its questions', async ({ make }) => {
    await fill(make)

    expect((await read({ text: 'betaalt' })).rows.map(({ text }) => text)).toEqual(['Wie betaalt?'])
    expect((await read({ text: 'zorg', thema: ['asiel'] })).total).toBe(0)
  })

  test('of nothing is one empty page', async ({ make }) => {
    await make.topic({ _status: 'draft' })

    expect(await read({})).toMatchObject({ groups: [], total: 0, page: 1, pages: 1 })
  })
})

type Asked = Partial<QuestionFilter['chosen']> & Partial<Pick<QuestionFilter, 'text' | 'page'>>

async function read({
  text = '',
  page = 1,
  ...chosen
}: Asked): Promise<QuestionDirectory & { groups: QuestionGroup[] }> {
  const whole = wholeList(questionList)
  const filter = { ...whole, text, page, chosen: { ...whole.chosen, ...chosen } }
  const directory = await readQuestionDirectory(filter)
  return { ...directory, groups: groupQuestions(directory.rows) }
}

function textsOf(groups: QuestionGroup[]): [string, string, string[]][] {
  return groups.flatMap(({ title, subtopics }) =>
    subtopics.map((subtopic): [string, string, string[]] => [
      title,
      subtopic.title,
      subtopic.questions.map(({ text }) => text),
    ]),
  )
}

/** Two public topics with questions, a public one without, and the same as a draft. */
async function fill(make: Makers): Promise<void> {
  const subtopic = async (title: string, ...texts: string[]): Promise<number> =>
    (await make.subtopic({ title, questions: texts.map((text) => ({ text })) })).id
  const opvang = await subtopic('Opvang', 'Wie vangt op?', 'Wie betaalt?')
  const terugkeer = await subtopic('Terugkeer', 'Wie keert terug?')
  await make.topic({ title: 'Zorg', subtopics: [await subtopic('Wijkzorg', 'Wie zorgt?')] })
  await make.topic({ title: 'Asiel', subtopics: [opvang, terugkeer] })
  await make.topic({ title: 'Leeg' })
  await make.topic({
    title: 'Concept',
    subtopics: [await subtopic('Geheim', 'Wat is geheim?')],
    _status: 'draft',
  })
}
