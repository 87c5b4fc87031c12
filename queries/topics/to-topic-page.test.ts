import { describe, expect, test } from 'vitest'

import { noFacts } from '@/domain/sources/source-facts'
import type { Organisation, Source, Subtopic, Topic } from '@/payload-types'

import { toTopicPage } from './to-topic-page'

const feedSearchURL = 'https://bron.live/zoeken?zoek={term}'
const dates = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-02-01T00:00:00.000Z' }
const asiel: Topic = { id: 1, title: 'Asiel', slug: 'asiel', ...dates }
const today = '2026-11-28'

const page = (topic: Partial<Topic>): ReturnType<typeof toTopicPage> =>
  toTopicPage({ topic: { ...asiel, ...topic }, today, feedSearchURL })

const coa: Organisation = {
  id: 1,
  name: 'COA',
  slug: 'coa',
  type: 'uitvoeringsorganisatie',
  url: 'https://www.coa.nl',
  ...dates,
}
const ngo: Organisation = {
  id: 2,
  name: 'VluchtelingenWerk',
  slug: 'vluchtelingenwerk',
  type: 'ngo',
  ...dates,
}
const ministry: Organisation = { id: 3, name: 'Justitie', slug: 'justitie', type: 'ministerie', ...dates }
const opvang: Subtopic = {
  id: 1,
  title: 'Opvang',
  slug: 'opvang',
  context: 'Er is te weinig plaats.',
  questions: [
    { id: 'a', key: '2b3c4d5f6', text: 'Wie vangt op? Zo ja, hoe?', note: null, lead: null },
    { id: 'b', key: '3c4d5f6g7', lead: 'Opvang kost geld.', text: 'Wie betaalt?', note: 'Zie de begroting.' },
  ],
  ...dates,
}
const report: Source = { id: 1, title: 'Jaarverslag', slug: 'jaarverslag', ...dates }

describe('the page of a topic', () => {
  test('that has only a title shows that, and nothing else', () => {
    expect(page({})).toEqual({
      id: 1,
      slug: 'asiel',
      title: 'Asiel',
      description: '',
      highlight: null,
      picture: null,
      intro: [],
      subtopics: [],
      organisations: [],
      sources: [],
      feeds: [],
      counts: { questions: 0, organisations: 0, sources: 0 },
      reviewedAt: null,
      updatedAt: dates.updatedAt,
    })
  })

  test('numbers its questions by subtopic', () => {
    const terugkeer: Subtopic = {
      ...opvang,
      id: 2,
      title: 'Terugkeer',
      slug: 'vraag-en-antwoord',
      context: '',
    }

    const { subtopics, counts } = page({ subtopics: [opvang, terugkeer] })

    expect(subtopics.map(({ anchor, context }) => [anchor, context])).toEqual([
      ['opvang', 'Er is te weinig plaats.'],
      ['onderwerp-vraag-en-antwoord', null],
    ])
    expect(subtopics.flatMap(({ questions }) => questions.map(({ number }) => number))).toEqual([
      '1.1',
      '1.2',
      '2.1',
      '2.2',
    ])
    expect(subtopics[0]?.questions[1]).toEqual({
      key: '3c4d5f6g7',
      number: '1.2',
      lead: 'Opvang kost geld.',
      text: 'Wie betaalt?',
      note: 'Zie de begroting.',
      further: null,
    })
    expect(counts.questions).toBe(4)
  })

  test('groups organisations by type, in the order of types, then as the topic has them', () => {
    const ind = { ...coa, id: 4, name: 'IND', slug: 'ind', type: 'uitvoeringsorganisatie' } as const
    const untyped = { ...coa, id: 5, name: 'Onbekend', slug: 'onbekend', type: null }

    const { organisations } = page({
      organisations: [ngo, ind, untyped, ministry, coa].map((organisation) => ({ organisation })),
    })

    expect(
      organisations.map(({ type, organisations: parts }) => [type, parts.map(({ name }) => name)]),
    ).toEqual([
      ['ministerie', ['Justitie']],
      ['uitvoeringsorganisatie', ['IND', 'COA']],
      ['ngo', ['VluchtelingenWerk']],
      ['overig', ['Onbekend']],
    ])
  })

  test('points to the organisation where the topic has no link of its own for it', () => {
    const { organisations } = page({
      organisations: [
        { organisation: coa, role: 'Vangt op' },
        { organisation: { ...coa, id: 6 }, url: 'https://www.coa.nl/asiel' },
        { organisation: { ...coa, id: 7 }, url: 'javascript:alert(1)' },
        { organisation: { ...coa, id: 8, url: null }, role: '' },
      ],
    })

    expect(organisations[0]?.organisations.map(({ role, url }) => [role, url])).toEqual([
      ['Vangt op', 'https://www.coa.nl'],
      [null, 'https://www.coa.nl/asiel'],
      [null, 'https://www.coa.nl'],
      [null, null],
    ])
  })

  test('says since when an organisation is no more, and which public one took its place', () => {
    const end = { endedAt: '2025-07-01T00:00:00.000Z', successor: ngo }
    const ends = (organisation: Organisation) => {
      const [group] = page({ organisations: [{ organisation }] }).organisations
      return group?.organisations.map(({ endedAt, successor }) => [endedAt, successor?.name])
    }
    expect(ends({ ...coa, ...end })).toEqual([['2025-07-01', 'VluchtelingenWerk']])
    expect(ends({ ...coa, ...end, successor: 2 })).toEqual([['2025-07-01', undefined]])
    expect(ends({ ...coa, ...end, endedAt: '2026-11-29T00:00:00.000Z' })).toEqual([[null, undefined]])
    expect(ends(coa)).toEqual([[null, undefined]])
  })

  test('leaves out what may not be shown: a relation that is an id, or nothing', () => {
    const { subtopics, organisations, sources, picture, counts } = page({
      subtopics: [2, opvang],
      organisations: [
        { organisation: 3, role: 'Geheim' },
        { organisation: null, role: 'Weg' },
        { organisation: coa },
      ],
      sources: [4, report],
      image: 5,
    })

    expect(subtopics.map(({ anchor }) => anchor)).toEqual(['opvang'])
    expect(organisations.flatMap((group) => group.organisations.map(({ slug }) => slug))).toEqual(['coa'])
    expect(sources.map(({ slug }) => slug)).toEqual(['jaarverslag'])
    expect(picture).toBeNull()
    expect(counts).toEqual({ questions: 2, organisations: 1, sources: 1 })
    expect(JSON.stringify(organisations)).not.toContain('Geheim')
  })

  test('leads on from a question to what may be shown, each organisation with its role here', () => {
    const question = { ...opvang.questions?.[0], text: 'Wie vangt op?' }
    const shown = {
      organisations: [
        { organisation: 9 },
        { organisation: coa },
        { organisation: null },
        { organisation: ngo },
      ],
      sources: [{ source: 9 }, { source: report }],
      terms: [{ term: '' }, { term: 'a & b' }],
      publications: [
        { title: '' },
        { title: 'Vol', url: 'javascript:alert(1)', date: '2026-03-31T22:30:00.000Z' },
      ],
    }
    const hidden = {
      organisations: [{ organisation: 9 }],
      sources: [{ source: null }],
      terms: [],
      publications: [],
    }

    const { subtopics } = page({
      subtopics: [
        {
          ...opvang,
          questions: [
            { ...question, ...shown },
            { ...question, ...hidden },
          ],
        },
      ],
      organisations: [
        { organisation: coa, role: 'Vangt op.' },
        { organisation: 2, role: 'Geheim' },
      ],
    })

    expect(subtopics[0]?.questions.map(({ further }) => further)).toEqual([
      {
        organisations: [
          { slug: 'coa', name: 'COA', abbreviation: null, role: 'Vangt op.', wooRequest: null },
          {
            slug: 'vluchtelingenwerk',
            name: 'VluchtelingenWerk',
            abbreviation: null,
            role: null,
            wooRequest: null,
          },
        ],
        sources: [{ slug: 'jaarverslag', title: 'Jaarverslag', url: null, kind: 'overig', year: null }],
        terms: [{ term: 'a & b', url: 'https://bron.live/zoeken?zoek=a%20%26%20b' }],
        publications: [{ title: 'Vol', medium: null, date: '2026-04-01', url: null }],
      },
      null,
    ])
  })

  test('numbers the subtopics that are shown, not those that are not', () => {
    expect(page({ subtopics: [9, opvang] }).subtopics[0]?.questions[0]?.number).toBe('1.1')
  })

  test('shows a source with its publisher and its further links', () => {
    const links = [
      { before: 'uit', label: 'Dossier asiel', url: 'https://www.cbs.nl/asiel' },
      { label: 'Kapot', url: 'javascript:alert(1)' },
    ]
    const full: Source = {
      ...report,
      url: 'https://www.cbs.nl',
      kind: 'cijfers',
      publisher: coa,
      year: 2025,
      links,
    }

    expect(page({ sources: [full, { ...report, id: 2, publisher: 7 }] }).sources).toEqual([
      {
        ...noFacts,
        slug: 'jaarverslag',
        title: 'Jaarverslag',
        url: 'https://www.cbs.nl',
        kind: 'cijfers',
        year: 2025,
        publisher: { slug: 'coa', name: 'COA' },
        links: [{ before: 'uit', label: 'Dossier asiel', url: 'https://www.cbs.nl/asiel' }],
      },
      {
        ...noFacts,
        slug: 'jaarverslag',
        title: 'Jaarverslag',
        kind: 'overig',
        publisher: null,
      },
    ])
  })

  test('was changed when the last of what it shows was changed', () => {
    const later = { updatedAt: '2026-03-01T00:00:00.000Z' }
    const last = { updatedAt: '2026-04-01T00:00:00.000Z' }

    expect(page({ subtopics: [{ ...opvang, ...later }] }).updatedAt).toBe(later.updatedAt)
    expect(page({ organisations: [{ organisation: { ...coa, ...later } }] }).updatedAt).toBe(later.updatedAt)
    expect(page({ subtopics: [{ ...opvang, ...later }], sources: [{ ...report, ...last }] }).updatedAt).toBe(
      last.updatedAt,
    )
  })

  test('leads each search term on once, whatever stands in it', () => {
    expect(page({ feeds: ['asiel & migratie', '$& 100%', '$& 100%'] }).feeds).toEqual([
      { term: 'asiel & migratie', url: 'https://bron.live/zoeken?zoek=asiel%20%26%20migratie' },
      { term: '$& 100%', url: 'https://bron.live/zoeken?zoek=%24%26%20100%25' },
    ])
  })

  test('shows its picture in the size of a cover, or as it is when there is no such size', () => {
    const image = { id: 1, alt: 'Een tent', url: '/api/media/tent.webp', width: 900, height: 600, ...dates }
    const cover = { url: '/api/media/tent-1280x720.webp', width: 1280, height: 720 }

    expect(page({ image: { ...image, credit: 'ANP', sizes: { cover } } }).picture).toEqual({
      ...cover,
      alt: 'Een tent',
      credit: 'ANP',
    })
    expect(page({ image }).picture).toMatchObject({ url: '/api/media/tent.webp', width: 900, credit: null })
  })
})
