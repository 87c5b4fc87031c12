import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { parseTopicDocument } from '@/seed/parse/parse-topic-document'
import type { TopicDocument } from '@/domain/document/topic-document'

import type { ExistingDossier, QuestionRow } from './existing'
import { OrganisationIndex } from './organisation-index'
import { countActions, type Plan } from './plan'
import { planTopicDocument } from './plan-topic-document'
import type { Surroundings } from './planner'
import { QuestionIndex } from './question-index'
import type { Provided } from './provided'
import { SourceIndex } from './source-index'

function emptySurroundings(): Surroundings {
  return {
    dossier: null,
    last: null,
    organisations: new Map(),
    sources: new Map(),
    organisationIndex: new OrganisationIndex(),
    sourceIndex: new SourceIndex(),
    slugs: { organisations: new Set(), sources: new Set() },
  }
}

const text = readFileSync(new URL('../content/asiel.md', import.meta.url), 'utf8')
const asiel = parseTopicDocument({ text, file: 'asiel.md' }).document

describe('Asiel in an empty database', () => {
  const plan = planTopicDocument({ document: present(asiel), surroundings: emptySurroundings() })

  test('makes each record once: publishers are recognised among the organisations', () => {
    expect(countActions(plan.records)).toEqual({ create: 35, update: 0, unchanged: 0, conflict: 0 })
    expect(plan.records.filter(({ collection }) => collection === 'organisations')).toHaveLength(19)
    expect(plan.records.filter(({ collection }) => collection === 'sources')).toHaveLength(9)
    expect(plan.records.at(-1)?.collection).toBe('topics')
  })

  test('gives organisations their type from the document, else from the list of well-known bodies', () => {
    const types = plan.records.flatMap(({ collection, data }) =>
      collection === 'organisations' ? [data.type] : [],
    )
    expect(types.filter((type) => type === 'ministerie')).toHaveLength(2)
    expect(types.filter((type) => type === 'ngo')).toHaveLength(5)
    expect(types.filter((type) => type === 'overig').length).toBeLessThanOrEqual(2)
  })

  test('gives the topic 15 organisations and 9 sources', () => {
    const topic = plan.records.at(-1)?.data
    expect(topic?.organisations).toHaveLength(15)
    expect(topic?.sources).toHaveLength(9)
    expect(topic?.subtopics).toHaveLength(6)
  })

  test('reports the ministry that has the link of another', () => {
    expect(plan.problems.map(({ rule, line }) => [rule, line])).toContainEqual(['link-of-another', 94])
  })
})

describe('a second import', () => {
  test('of the same document changes nothing', () => {
    const { plan } = again({})
    expect(countActions(plan.records)).toMatchObject({ create: 0, update: 0, conflict: 0 })
  })

  test('follows a file that was reworded, and the question keeps its key', () => {
    const { plan } = again({
      file: (document) => withQuestion({ document, text: 'Wie betaalt nu eigenlijk de bouw van scholen?' }),
    })
    const [record] = changed(plan)
    expect(record).toMatchObject({ collection: 'subtopics', action: 'update' })
    expect(record?.data.questions).toMatchObject([
      { key: 'sleutel1', text: 'Wie betaalt nu eigenlijk de bouw van scholen?' },
      { key: 'sleutel2' },
    ])
  })

  test('leaves what an editor reworded', () => {
    const { plan } = again({ editor: { text: 'Wie betaalt de scholen, en wie beslist?' } })
    expect(changed(plan)).toEqual([])
    expect(plan.problems.filter(({ rule }) => rule === 'conflict')).toEqual([])
  })

  test('reports a conflict when both reworded, and the editor’s text stays', () => {
    const { plan } = again({
      editor: { text: 'Wie betaalt de bouw van scholen, en wie beslist?' },
      file: (document) => withQuestion({ document, text: 'Wie betaalt nu de bouw van scholen?' }),
    })
    expect(changed(plan).filter(({ data }) => Object.keys(data).length > 0)).toEqual([])
    expect(plan.problems.map(({ rule }) => rule)).toContain('conflict')
  })

  test('removes a question that the file dropped and no editor touched', () => {
    const { plan } = again({ file: dropFirstQuestion })
    expect(changed(plan)[0]?.data.questions).toMatchObject([{ key: 'sleutel2' }])
  })

  test('keeps a question that the file dropped and an editor changed', () => {
    const { plan } = again({ editor: { note: 'Zie ook de begroting.' }, file: dropFirstQuestion })
    expect(changed(plan)).toEqual([])
  })

  test('leaves an unfinished draft alone, says so, and looks again next time', () => {
    const { plan } = again({
      newest: 'draft',
      file: (document) => withQuestion({ document, text: 'Wie betaalt nu de bouw van scholen?' }),
    })
    expect(changed(plan)).toMatchObject([{ action: 'conflict', data: {} }])
    expect(plan.problems.map(({ rule }) => rule)).toEqual(['unfinished-draft'])
    expect(plan.unfinished).toBe(true)
    expect(plan.provided?.subtopics[0]?.questions[0]?.text).toBe('Wie betaalt de bouw van scholen?')
  })

  test('knows a subtopic by its questions when its title changed', () => {
    const { plan } = again({
      file: (document) => ({
        ...document,
        subtopics: document.subtopics.map((subtopic) => ({ ...subtopic, title: 'Geld' })),
      }),
    })
    expect(changed(plan)).toMatchObject([
      { collection: 'subtopics', action: 'update', data: { title: 'Geld' } },
    ])
  })
})

const markdown = `---
title: Onderwijs
description: Over scholen.
---

## Onderwerpen

#### Bekostiging

Wie betaalt de bouw van scholen? Hoe wordt het geld verdeeld over de regio’s?
`

/** Plans the document once more, after an editor and the file's author had their say. */
function again({
  editor = {},
  newest = 'published',
  file = (document) => document,
}: {
  editor?: Partial<QuestionRow>
  newest?: 'draft' | 'published'
  file?: (document: TopicDocument) => TopicDocument
}): { plan: Plan } {
  const document = present(parseTopicDocument({ text: markdown, file: 'onderwijs.md' }).document)
  const questions = (document.subtopics[0]?.questions ?? []).map((question, index) => ({
    ...question,
    id: `rij${index}`,
    key: `sleutel${index + 1}`,
  }))
  const first = present(planTopicDocument({ document, surroundings: emptySurroundings() }).provided)
  const last: Provided = {
    ...first,
    subtopics: first.subtopics.map((subtopic) => ({ ...subtopic, ref: 'subtopics:7', questions })),
  }
  const dossier: ExistingDossier = {
    topic: {
      ...first,
      id: 1,
      newest: 'published',
      subtopics: ['subtopics:7'],
      organisations: [],
      sources: [],
    },
    subtopics: [
      {
        id: 7,
        newest,
        title: 'Bekostiging',
        context: null,
        questions: questions.map((row, index) => (index === 0 ? { ...row, ...editor } : row)),
      },
    ],
  }
  return {
    plan: planTopicDocument({
      document: file(document),
      surroundings: { ...emptySurroundings(), dossier, last },
    }),
  }
}

function changed(plan: Plan): Plan['records'] {
  return plan.records.filter(({ action }) => action !== 'unchanged')
}

function withQuestion({ document, text }: { document: TopicDocument; text: string }): TopicDocument {
  return mapQuestions({
    document,
    map: (questions) => questions.map((question, index) => (index === 0 ? { ...question, text } : question)),
  })
}

function dropFirstQuestion(document: TopicDocument): TopicDocument {
  return mapQuestions({ document, map: (questions) => questions.slice(1) })
}

type Questions = TopicDocument['subtopics'][number]['questions']

function mapQuestions({
  document,
  map,
}: {
  document: TopicDocument
  map: (questions: Questions) => Questions
}): TopicDocument {
  return {
    ...document,
    subtopics: document.subtopics.map((subtopic) => ({ ...subtopic, questions: map(subtopic.questions) })),
  }
}

function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('The fixture has nothing here.')
  return value
}

test('a question that another topic has is reported, in whatever type it is written', () => {
  const document = present(asiel)
  const text = present(document.subtopics[0]?.questions[0]?.text)
  const ofTopic = (slug: string): string[] =>
    planTopicDocument({
      document,
      surroundings: {
        ...emptySurroundings(),
        questions: new QuestionIndex([{ text: `${text.toUpperCase()} `, topic: { slug, title: 'Zorg' } }]),
      },
    }).problems.flatMap(({ rule, message, line }) =>
      rule === 'question-elsewhere' ? [`${line} ${message}`] : [],
    )
  expect(ofTopic('zorg')).toEqual([
    `13 De vraag “${text}” staat ook in het thema “Zorg”. Hoort zij in allebei?`,
  ])
  expect(ofTopic('asiel')).toEqual([])
})

describe('sources that share a page', () => {
  const rows = [
    '| Huurraad | [Huren](https://huurraad.example/) |',
    '| Huurraad | [Kopen](https://huurraad.example/) |',
    '| Bouwgilde | [Huren](https://huurraad.example/) |',
  ]
  const document = parseTopicDocument({
    text: `---\ntitle: Wonen\n---\n\n## Bronnen\n\n| Organisatie | Bron |\n| --- | --- |\n${rows.join('\n')}\n`,
    file: 'wonen.md',
  }).document
  const plan = planTopicDocument({ document: present(document), surroundings: emptySurroundings() })

  test('are told apart by their titles, and none is lost', () => {
    const titles = plan.records.flatMap(({ collection, label }) => (collection === 'sources' ? [label] : []))
    expect(titles).toEqual(['Huren', 'Kopen'])
  })

  test('a row of one that stands there already counts for nothing, its publisher neither', () => {
    const names = plan.records.flatMap(({ collection, label }) =>
      collection === 'organisations' ? [label] : [],
    )
    expect(names).toEqual(['Huurraad'])
    expect(plan.problems.map(({ rule, line }) => [rule, line])).toContainEqual(['duplicate-row', 11])
  })
})

test('a topic that would go public without a description is reported; a draft is not', () => {
  const document = { ...present(asiel), description: null }
  const rules = (publishes: boolean): string[] =>
    planTopicDocument({ document, surroundings: { ...emptySurroundings(), publishes } }).problems.map(
      ({ rule }) => rule,
    )
  expect(rules(true)).toContain('missing-description')
  expect(rules(false)).not.toContain('missing-description')
})
