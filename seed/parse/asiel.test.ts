import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { knownOrganisation } from '../known-organisations/known-organisation'
import { normaliseName } from '@/domain/organisations/normalise-name'
import type { Problem } from '../problem'
import type { TopicDocument } from '@/domain/document/topic-document'
import { parseTopicDocument } from './parse-topic-document'

describe('the Asiel document', () => {
  let document: TopicDocument
  let problems: Problem[]

  beforeAll(() => {
    const text = readFileSync(join(import.meta.dirname, '../content/asiel.md'), 'utf8')
    const outcome = parseTopicDocument({ text, file: 'asiel.md' })
    if (!outcome.document) throw new Error('Asiel has a fatal problem')
    document = outcome.document
    problems = outcome.problems
  })

  test('has its front matter', () => {
    expect(document).toMatchObject({
      title: 'Asiel',
      slug: 'asiel',
      feeds: ['migratie', 'integratie', 'asielzoekerscentrum', 'veiligelanders'],
      imageURL: 'https://images.unsplash.com/photo-1594841343391-97ac1b9a950e?q=50&w=500',
      extra: {},
    })
    expect(document.description).toMatch(/^Het bieden van bescherming .* eigen land\.$/)
    expect(document.highlight).toMatch(/^Hoe worden .* effectief zijn ze\?$/)
  })

  test('has an introduction with its link', () => {
    const [paragraph] = document.intro
    const links =
      paragraph?.type === 'paragraph' ? paragraph.children.filter(({ type }) => type === 'link') : []
    expect(document.intro).toHaveLength(1)
    expect(links).toEqual([
      {
        type: 'link',
        url: 'https://www.unhcr.org/media/convention-and-protocol-relating-status-refugees',
        children: [{ type: 'text', text: 'Convention and Protocol Relating to the Status of Refugees' }],
      },
    ])
  })

  test('has 20 questions in 6 subtopics, and no statements', () => {
    expect(document.subtopics.map(({ questions }) => questions.length)).toEqual([2, 4, 4, 3, 4, 3])
    expect(document.subtopics.map(({ context }) => context)).toEqual([null, null, null, null, null, null])
    expect(document.subtopics.flatMap(({ questions }) => questions.filter(({ note }) => note))).toEqual([])
  })

  test('leads on to a body and a source from at least ten questions', () => {
    const further = document.subtopics.flatMap(({ questions }) => questions.map((each) => each.further))
    const both = further.filter((each) => each && each.organisations.length > 0 && each.sources.length > 0)
    expect(both.length).toBeGreaterThanOrEqual(10)
  })

  test('keeps "Zo ja, hoe komt dat?" with the question before it', () => {
    expect(document.subtopics[0]?.questions[1]?.text).toBe(
      'Verschillen de afspraken tussen verzekeringsmaatschappijen en zorgaanbieders per regio? Zo ja, hoe komt dat?',
    )
  })

  test('splits the glued question, and says where', () => {
    const texts = document.subtopics[5]?.questions.map(({ text }) => text)
    expect(texts?.[0]).toMatch(/veilig zijn voor iedereen\?$/)
    expect(texts?.[1]).toMatch(/^Wat zijn de redenen/)
    expect(problems.filter(({ rule }) => rule === 'words-glued')).toMatchObject([{ line: 82, column: 156 }])
  })

  test('has 15 organisations with their role and abbreviation', () => {
    expect(document.organisations).toHaveLength(15)
    expect(document.organisations.filter(({ role, url }) => !role || !url)).toEqual([])
    expect(document.organisations.map(({ abbreviation }) => abbreviation).filter(Boolean)).toEqual([
      ...['IND', 'DT&V', 'COA', 'ECRE', 'EDAL'],
    ])
    expect(document.organisations[5]?.name).toBe('Centraal Orgaan opvang asielzoekers')
  })

  test('has 9 sources, the loose link last', () => {
    expect(document.sources.map(({ title }) => title)).toEqual([
      'Maandelijkse rapporten over asielaanvragen in Nederland en Europa.',
      'Hoeveel immigranten komen naar Nederland?',
      'Cohortonderzoek asielzoekers en statushouders. Asiel en integratie 2024',
      'Operational Data Portal',
      'Meest recente jaaroverzicht: Nederlands migratiebeleid en migratiecijfers 2024',
      'Cijfers over vluchteliingen in Nederland',
      'Monitor gemeentelijk beleid arbeidstoeleiding en inburgering statushouders en gezinsmigranten 2023',
      'De staat van Migratie 2023',
      'https://www.ser.nl/nl/thema/werkwijzer-vluchtelingen/feiten-en-cijfers/onderzoek',
    ])
    expect(problems.filter(({ rule }) => rule === 'loose-link')).toMatchObject([{ line: 122, column: 1 }])
  })

  test('reads a lead as kind or description, and keeps the further link', () => {
    expect(document.sources[1]).toMatchObject({
      kind: 'rapport',
      description: null,
      links: [{ before: 'uit', label: 'Dossie Asiel, migratie en integratie' }],
    })
    expect(document.sources[7]).toMatchObject({
      kind: 'cijfers',
      year: 2023,
      description: 'cijfermatige en beleidsmatige ontwikkelingen op het terrein van migratie in 2023',
    })
    expect(problems.filter(({ rule }) => rule === 'kind-guessed')).toHaveLength(8)
  })

  test('cuts the tracking out of two links, and nothing else', () => {
    expect(document.sources[0]?.url).toBe('https://ind.nl/nl/over-ons/cijfers-en-publicaties/asieltrends')
    expect(document.sources[3]?.url).toBe('https://data.unhcr.org/en/situations')
    expect(document.sources[2]?.url).toBe('https://longreads.cbs.nl/asielenintegratie-2024/')
    expect(problems.filter(({ rule }) => rule === 'tracking-removed').map(({ line }) => line)).toEqual([
      113, 116,
    ])
  })

  test('proposes the question that the highlight nearly is', () => {
    const [problem] = problems.filter(({ rule }) => rule === 'highlight-differs')
    expect(problem?.proposal).toBe(document.subtopics[4]?.questions[0]?.text)
  })

  test('with the hand-kept list has 2 ministries, 5 ngos and no "overig"', () => {
    const publishers = document.sources.flatMap(({ publisher }) =>
      publisher ? [{ ...publisher, type: null }] : [],
    )
    const named = new Map<string, string>()
    for (const body of [...document.organisations, ...publishers]) {
      const known = knownOrganisation(body)
      const name = normaliseName(known?.name ?? body.name)
      if (!named.has(name)) named.set(name, body.type ?? known?.type ?? 'overig')
    }
    const count = (type: string): number => [...named.values()].filter((one) => one === type).length
    expect([named.size, count('ministerie'), count('ngo'), count('overig')]).toEqual([19, 2, 5, 0])
  })
})
