import { describe, expect, test } from 'vitest'

import type { TopicDocument } from '@/domain/document/topic-document'
import { parseTopicDocument } from '@/seed/parse/parse-topic-document'

import type { ExistingOrganisation, ExistingSource, FurtherRefs } from './existing'
import { furtherOf } from './plan-further'
import { planTopicDocument } from './plan-topic-document'
import { noRecords, surroundingsOf, withPlan, type Records } from './records-in-memory'
import { settleConflicts } from './settle-conflicts'

/** A document of one question with these items below it; it has COA and a report in its tables. */
function read(...items: string[]): TopicDocument {
  const list = items.map((item) => `- ${item}`).join('\n')
  const text = `---
title: Asiel
description: Over asiel.
---

## Onderwerpen

#### Opvang

Wie vangt op?

${list}

## Organisaties

| Organisatie | Rol |
| --- | --- |
| Centraal Orgaan opvang asielzoekers (COA) | Vangt op. |
| Ministerie van Wonen, Werk en Water | Betaalt. |

## Bronnen

| Organisatie | Bron |
| --- | --- |
| COA | [Verslag](https://coa.example/verslag) |
`
  const { document } = parseTopicDocument({ text, file: 'asiel.md' })
  if (!document) throw new Error('The document cannot be read.')
  return document
}

function imported({ document, records = noRecords() }: { document: TopicDocument; records?: Records }) {
  const plan = planTopicDocument({ document, surroundings: surroundingsOf(records) })
  return {
    records: withPlan({ records, plan: settleConflicts({ plan, choices: new Map() }) }),
    written: plan.records.filter(({ action }) => action !== 'unchanged').map(({ collection }) => collection),
    problems: plan.problems.flatMap(({ rule, message, line }) =>
      ['unknown-record', 'row-in-the-trash', 'conflict'].includes(rule) ? [`${line} ${message}`] : [],
    ),
  }
}

/** What the question leads to, by name. */
function ledTo({ subtopics, organisations, sources }: Records) {
  const [question] = [...subtopics.values()].flatMap(({ questions }) => questions)
  const further = furtherOf(question ?? {})
  return {
    ...further,
    organisations: further.organisations.map(
      (ref) => organisations.get(ref)?.abbreviation ?? organisations.get(ref)?.name,
    ),
    sources: further.sources.map((ref) => sources.get(ref)?.title),
  }
}

function edited({ records, further }: { records: Records; further: Partial<FurtherRefs> }): Records {
  const subtopics = new Map(
    [...records.subtopics].map(([ref, subtopic]) => [
      ref,
      { ...subtopic, questions: subtopic.questions.map((question) => ({ ...question, ...further })) },
    ]),
  )
  return { ...records, subtopics }
}

const publication = { title: 'Vol', medium: 'Trouw', date: '2026-03-31', url: 'https://trouw.example/vol' }
const all = [
  'Organisaties: COA; Ministerie van Wonen, Werk en Water',
  'Bronnen: verslag',
  'Zoektermen: opvang, azc',
  'Gepubliceerd: [Vol](https://trouw.example/vol), Trouw, 31 maart 2026',
]
const nothing = { organisations: [], sources: [], terms: [], publications: [] }

describe('what a question of a document leads to', () => {
  test('is found by name among what the document itself brings in, and importing it again writes nothing', () => {
    const { records, problems } = imported({ document: read(...all) })

    expect(problems).toEqual([])
    expect(ledTo(records)).toEqual({
      organisations: ['COA', 'Ministerie van Wonen, Werk en Water'],
      sources: ['Verslag'],
      terms: ['opvang', 'azc'],
      publications: [publication],
    })
    expect(imported({ document: read(...all), records }).written).toEqual([])
  })

  test('follows the document where no editor changed it, also to nothing', () => {
    const { records } = imported({ document: read(...all) })

    const fewer = imported({ document: read('Zoektermen: opvang'), records })

    expect(fewer.problems).toEqual([])
    expect(ledTo(fewer.records)).toEqual({ ...nothing, terms: ['opvang'] })
    expect(ledTo(imported({ document: read(), records: fewer.records }).records)).toEqual(nothing)
  })

  test('stays what an editor made of it, and is a conflict where the document changed as well', () => {
    const { records } = imported({ document: read('Zoektermen: opvang') })
    const changed = edited({ records, further: { terms: ['crisisopvang'], publications: [publication] } })

    const same = imported({ document: read('Zoektermen: opvang'), records: changed })
    expect(ledTo(same.records)).toEqual({ ...nothing, terms: ['crisisopvang'], publications: [publication] })
    expect(same.problems).toEqual([])

    const other = imported({ document: read('Zoektermen: azc', 'Organisaties: COA'), records: changed })
    expect(ledTo(other.records)).toMatchObject({ terms: ['crisisopvang'], organisations: ['COA'] })
    expect(other.problems).toEqual([
      expect.stringContaining(
        'De lijst met zoektermen bij de vraag “Wie vangt op?” is sinds de vorige import veranderd',
      ),
    ])
  })

  test('is kept when a document says nothing of it', () => {
    const { records } = imported({ document: read() })
    const changed = edited({ records, further: { terms: ['azc'] } })
    expect(ledTo(imported({ document: read(), records: changed }).records)).toEqual({
      ...nothing,
      terms: ['azc'],
    })
  })

  test('is reported where nothing is called so, and nothing is made of it', () => {
    const { records, problems } = imported({ document: read('Organisaties: COA, Nergens', 'Bronnen: Niets') })

    expect(ledTo(records)).toEqual(nothing)
    expect(records.organisations.size).toBe(2)
    expect(problems).toEqual([
      '12 “COA, Nergens” is geen organisatie van dit document of van de gids; bij deze vraag is zij niet overgenomen.',
      '12 “Niets” is geen bron van dit document of van de gids; bij deze vraag is zij niet overgenomen.',
    ])
  })

  test('loses what is in the trash since, with a word, and comes back with it', () => {
    const document = read('Organisaties: COA', 'Bronnen: Verslag')
    const { records } = imported({ document })
    const isGone = ([, { name, title }]: [string, { name?: string; title?: string }]): boolean =>
      name === 'Centraal Orgaan opvang asielzoekers' || title === 'Verslag'
    const removed = {
      organisations: new Map([...records.organisations].filter(isGone)),
      sources: new Map([...records.sources].filter(isGone)),
      merged: new Map(),
    }
    const trashed = {
      ...records,
      organisations: new Map([...records.organisations].filter((each) => !isGone(each))),
      sources: new Map(),
      removed,
    }

    const without = imported({ document, records: trashed })

    expect(ledTo(without.records)).toEqual(nothing)
    expect(without.records.organisations.size).toBe(1)
    expect(without.problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^12 “COA” ligt in de prullenbak/),
        expect.stringMatching(/^12 “Verslag” ligt in de prullenbak/),
      ]),
    )
    expect(ledTo(imported({ document, records }).records)).toMatchObject({
      organisations: ['COA'],
      sources: ['Verslag'],
    })
  })

  test('keeps an organisation that is withdrawn since', () => {
    const document = read('Organisaties: COA')
    const { records } = imported({ document })
    const organisations = new Map(
      [...records.organisations].map(([ref, each]) => [ref, { ...each, newest: 'draft' as const }]),
    )
    const after = imported({ document, records: { ...records, organisations } })
    expect(ledTo(after.records).organisations).toEqual(['COA'])
    expect(after.problems).toEqual([])
  })

  test('may be forty organisations', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Waterschap Nummer ${at + 1}`)
    const { records } = imported({ document: read() })
    const [template] = records.organisations.values()
    if (!template) throw new Error('The document has organisations.')
    names.forEach((name, at) =>
      records.organisations.set(`organisations:${900 + at}`, {
        ...template,
        id: 900 + at,
        name,
        abbreviation: null,
        slug: `waterschap-${at}`,
      }),
    )
    const after = imported({ document: read(`Organisaties: ${names.join('; ')}`), records })
    expect(after.problems).toEqual([])
    expect(ledTo(after.records).organisations).toEqual(names)
  })

  test('may be divided by commas where each part is known', () => {
    const { records } = imported({ document: read('Organisaties: COA, Ministerie van Wonen, Werk en Water') })
    expect(ledTo(records).organisations).toEqual([])
    const two = imported({ document: read('Organisaties: COA, Centraal Orgaan opvang asielzoekers') })
    expect(ledTo(two.records).organisations).toEqual(['COA'])
  })

  test('is reported and not guessed where two in the guide are called so', () => {
    const { records } = imported({ document: read() })
    const organisation: ExistingOrganisation = {
      id: 90,
      newest: 'published',
      name: 'Raad',
      abbreviation: null,
      aliases: [],
      type: null,
      url: null,
      slug: 'raad',
    }
    const source: ExistingSource = {
      id: 90,
      newest: 'published',
      title: 'Cijfers',
      url: null,
      kind: null,
      year: null,
      language: null,
      publisher: null,
      description: null,
      links: [],
      slug: 'cijfers',
    }
    records.organisations.set('organisations:90', organisation)
    records.organisations.set('organisations:91', {
      ...organisation,
      id: 91,
      name: 'De raad',
      slug: 'de-raad',
    })
    records.sources.set('sources:90', source)
    records.sources.set('sources:91', { ...source, id: 91, slug: 'cijfers-2' })

    const { problems, records: after } = imported({
      document: read('Organisaties: Raad; COA', 'Bronnen: Cijfers'),
      records,
    })

    expect(ledTo(after)).toEqual({ ...nothing, organisations: ['COA'] })
    expect(problems).toEqual([
      '12 Er is meer dan één organisatie die “Raad” heet; bij deze vraag is zij niet overgenomen.',
      '12 Er is meer dan één bron die “Cijfers” heet; bij deze vraag is zij niet overgenomen.',
    ])
  })
})
