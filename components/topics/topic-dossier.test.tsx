import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Question, SubtopicPart, TopicPage } from '@/domain/topics/topic'
import { toTopicExports } from '@/domain/exports/topic-exports'
import { TopicDossier } from './topic-dossier'

const empty: TopicPage = {
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
  updatedAt: '2026-11-24T10:00:00.000Z',
}
const site = {
  name: 'Gids',
  tagline: '',
  introduction: '',
  contact: 'gids@gids.example',
  dataLicence: null,
  footerLinks: [],
  pages: [],
}
const base = 'https://gids.example'

const question: Question = {
  key: '2b3c4d5f6',
  number: '1.1',
  lead: null,
  text: 'Wie vangt op?',
  note: 'Zie de wet.',
  further: null,
}
const subtopic = (number: number): SubtopicPart => ({
  anchor: `onderwerp-${number}`,
  title: `Onderwerp ${number}`,
  context: null,
  questions: [{ ...question, key: `2b3c4d5f${number}` }],
  updatedAt: '2026-11-23T10:00:00.000Z',
})

describe('a topic', () => {
  test('that has nothing yet says so, and has no empty parts', () => {
    const html = renderToStaticMarkup(<TopicDossier topic={empty} />)

    expect(headings(html)).toEqual(['h1 Asiel', 'h2 Onderzoeksvragen'])
    expect(html).toContain('Dit thema heeft nog geen onderzoeksvragen.')
    expect(html).toContain('Bijgewerkt op')
    expect(html).not.toContain('Nagekeken op')
  })

  test('shows the lead of a question before it, and its note behind it', () => {
    const led = { ...subtopic(1), questions: [{ ...question, lead: 'Er is nood.' }] }
    const html = renderToStaticMarkup(<TopicDossier topic={{ ...empty, subtopics: [led] }} />)

    const places = ['Er is nood.', 'Wie vangt op?', 'Zie de wet.'].map((text) => html.indexOf(text))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('makes a link of every address that stands in its texts', () => {
    const typed = (name: string): string => `Zie www.${name}.nl.`
    const role = { slug: 'coa', name: 'COA', abbreviation: null, role: typed('rol'), wooRequest: null }
    const further = { organisations: [role], sources: [], terms: [], publications: [] }
    const questions = [{ ...question, lead: typed('zin'), note: typed('opmerking'), further }]
    const part = { ...subtopic(1), context: typed('toelichting'), questions }
    const topic = { ...empty, description: typed('omschrijving'), subtopics: [part] }

    const html = renderToStaticMarkup(<TopicDossier topic={topic} />)

    for (const name of ['omschrijving', 'toelichting', 'zin', 'opmerking', 'rol'])
      expect(html).toContain(`Zie <a href="https://www.${name}.nl" rel="noopener">www.${name}.nl</a>.`)
  })

  test.for([1, 60])(
    'of %i subtopics lists each in its table of contents, and nothing that is not there',
    (many) => {
      const subtopics = Array.from({ length: many }, (_, index) => subtopic(index))
      const topic = {
        ...empty,
        subtopics,
        feeds: [{ term: 'asiel', url: 'https://bron.live/zoeken?zoek=asiel' }],
      }

      const html = renderToStaticMarkup(
        <TopicDossier topic={topic} topicExports={toTopicExports({ topic, site, base })} />,
      )

      const nav = html.slice(
        html.indexOf('<nav id="op-deze-pagina"'),
        html.indexOf('</nav>', html.indexOf('op-deze')),
      )
      const anchors = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor)
      expect(anchors).toEqual(['vragen', ...subtopics.map(({ anchor }) => anchor), 'verder', 'verwijzen'])
      for (const anchor of anchors) expect(html).toContain(`<section id="${anchor}"`)
    },
  )

  test('has a link to each question that works by itself, and that can be arrived at', () => {
    const html = renderToStaticMarkup(
      <TopicDossier base={base} topic={{ ...empty, subtopics: [subtopic(6)] }} />,
    )

    expect(html).toMatch(/<li id="vraag-2b3c4d5f6" tabindex="-1"/)
    expect(html).toMatch(
      /<a href="https:\/\/gids.example\/vragen\/2b3c4d5f6" data-copy="true" title="Vaste link naar vraag 1.1"/,
    )
  })

  test('leads on from a question where there is something, and nowhere else', () => {
    const further = {
      organisations: [
        {
          slug: 'coa',
          name: 'Opvangorgaan',
          abbreviation: 'COA',
          role: 'Vangt op.',
          wooRequest: 'https://coa.nl/woo',
        },
      ],
      sources: [
        { slug: 'verslag', title: 'Verslag', url: 'https://coa.nl/v', kind: 'rapport', year: 2025 } as const,
      ],
      terms: [{ term: 'opvang', url: 'https://bron.live/zoeken?zoek=opvang' }],
      publications: [{ title: 'Vol', medium: 'Trouw', date: '2026-03-31', url: 'https://trouw.nl/vol' }],
    }
    const [first, second] = [subtopic(1), subtopic(2)]
    const tied = { ...first, questions: first.questions.map((each) => ({ ...each, further })) }
    const topic = { ...empty, subtopics: [tied, second] }
    const topicExports = toTopicExports({ topic, site, base })

    const html = renderToStaticMarkup(<TopicDossier topic={topic} topicExports={topicExports} />)
    const [, details = ''] =
      html.match(/<summary[^>]*>Verder met deze vraag<\/summary>(.*?)<\/details>/) ?? []

    expect(html.match(/Verder met deze vraag/g)).toHaveLength(1)
    expect(textOf(details)).toBe(
      'Wie erover gaanOpvangorgaan (COA): Vangt op. Woo-verzoek bij OpvangorgaanMaak een Woo-verzoek over deze vraag' +
        'Wat te lezenVerslag (Rapport, 2025)' +
        'Waarop te zoekenopvang, op bron.live' +
        'Wat al verscheenVol, Trouw, 31 maart 2026' +
        'Verwijzen en meenemenGids. (2026, 23 november). Wie vangt op? https://gids.example/vragen/2b3c4d5f1' +
        'RISBibTeX',
    )
    for (const href of [
      '/organisaties/coa',
      'https://coa.nl/woo',
      'https://coa.nl/v',
      '/zoeken?q=opvang',
      '/vragen/2b3c4d5f1.ris',
    ])
      expect(details).toContain(`href="${href}"`)
  })

  test('leads on from the questions of a draft to nothing that is not there yet', () => {
    const further = { organisations: [], sources: [], terms: [], publications: [] }
    const terms = [{ term: '<b>opvang</b>', url: 'https://bron.live/zoeken' }]
    const publications = [{ title: 'Vol', medium: null, date: null, url: null }]
    const draft = {
      ...subtopic(1),
      questions: [{ ...question, further: { ...further, terms, publications } }],
    }

    const html = renderToStaticMarkup(<TopicDossier topic={{ ...empty, subtopics: [draft] }} />)

    expect(html).toContain('&lt;b&gt;opvang&lt;/b&gt;')
    expect(html).toContain('<dd><span>Vol</span></dd>')
    expect(html).not.toContain('Wie erover gaan')
    expect(html).not.toContain('.ris')
  })

  test('says so where a subtopic has no questions', () => {
    const html = renderToStaticMarkup(
      <TopicDossier topic={{ ...empty, subtopics: [{ ...subtopic(1), questions: [] }] }} />,
    )

    expect(html).toContain('Hier staan nog geen vragen.')
    expect(html).not.toContain('<ol class="mt-2"></ol>')
  })

  test('was both reviewed and changed', () => {
    const html = renderToStaticMarkup(
      <TopicDossier topic={{ ...empty, reviewedAt: '2026-11-01T00:00:00.000Z' }} />,
    )

    expect(html).toContain('Nagekeken op <time dateTime="2026-11-01T00:00:00.000Z">1 november 2026</time>')
    expect(html).toContain('Bijgewerkt op <time dateTime="2026-11-24T10:00:00.000Z">24 november 2026</time>')
  })

  test('can be referred to, taken along and corrected', () => {
    const topicExports = toTopicExports({ topic: empty, site, base })
    const html = renderToStaticMarkup(<TopicDossier topic={empty} topicExports={topicExports} />)

    expect(html).toContain('Gids. (2026, 24 november). <em>Asiel</em>. https://gids.example/themas/asiel')
    for (const form of ['md', 'ris', 'bib', 'atom']) expect(html).toContain(`href="/themas/asiel.${form}"`)
    expect(html).toContain('href="mailto:gids@gids.example?subject=')
  })

  test('asks nobody for a letter that nobody would get', () => {
    const topicExports = toTopicExports({ topic: empty, site: { ...site, contact: null }, base })

    expect(renderToStaticMarkup(<TopicDossier topic={empty} topicExports={topicExports} />)).not.toContain(
      'mailto:',
    )
  })

  test('names the topics that are related to it, and why', () => {
    const related = [
      {
        slug: 'zorg',
        title: 'Zorg',
        counts: { organisations: 2, sources: 1 },
        organisations: ['COA', 'IND'],
      },
    ]
    const html = renderToStaticMarkup(<TopicDossier topic={empty} related={related} />)

    expect(headings(html)).toContain('h2 Verwante thema’s')
    expect(html).toContain('2 dezelfde organisaties, COA en IND, en 1 dezelfde bron')
  })
})

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '')
}

/** "h2 Bronnen", in their order. */
function headings(html: string): string[] {
  return [...html.matchAll(/<(h[1-6])[^>]*>(.*?)<\/h/g)].map(
    ([, level, text = '']) => `${level} ${text.replaceAll(/<[^>]*>/g, '')}`,
  )
}
