import { describe, expect, test } from 'vitest'

import type { TopicDocument } from '@/domain/document/topic-document'
import { parseTopicDocument } from '@/seed/parse/parse-topic-document'

import { planTopicDocument } from './plan-topic-document'
import { noRecords, surroundingsOf, withPlan, type Records } from './records-in-memory'
import { settleConflicts } from './settle-conflicts'

function read({
  organisations = [],
  sources = [],
}: {
  organisations?: string[]
  sources?: string[]
}): TopicDocument {
  const table = (head: string, rows: string[]): string =>
    rows.length === 0 ? '' : `\n| ${head} |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join('\n')}\n`
  const text = `---\ntitle: Water\ndescription: Over water.\n---\n\n## Organisaties\n${table('Organisatie | Rol', organisations)}\n## Bronnen\n${table('Organisatie | Bron', sources)}`
  const { document } = parseTopicDocument({ text, file: 'water.md' })
  if (!document) throw new Error('The document cannot be read.')
  return document
}

function imported({ document, records = noRecords() }: { document: TopicDocument; records?: Records }): {
  records: Records
  rules: string[]
  messages: string[]
} {
  const plan = planTopicDocument({ document, surroundings: surroundingsOf(records) })
  return {
    records: withPlan({ records, plan: settleConflicts({ plan, choices: new Map() }) }),
    rules: plan.problems.map(({ rule }) => rule),
    messages: plan.problems.map(({ message }) => message),
  }
}

const organisationsIn = ({ organisations }: Records) =>
  [...organisations.values()].map(({ name, abbreviation, url }) => [name, abbreviation, url])

describe('a deep link', () => {
  for (const url of ['https://cbs.example/zoeken?q=luchtvaart', 'https://cbs.example/luchtvaart']) {
    test(`${url} stays on the row of a new organisation, and of one that has no website`, () => {
      for (const first of ['CBS | Telt.', `[CBS](${url}) | Telt.`]) {
        const before = imported({ document: read({ organisations: [first] }) }).records
        const { records } = imported({
          document: read({ organisations: [`[CBS](${url}) | Telt.`] }),
          records: before,
        })
        expect(organisationsIn(records)).toEqual([['CBS', null, null]])
        expect(records.topic?.organisations).toMatchObject([{ url }])
      }
    })
  }

  test('a home page becomes the website of an organisation that had none', () => {
    const before = imported({ document: read({ organisations: ['CBS | Telt.'] }) }).records
    const document = read({ organisations: ['[CBS](https://www.cbs.example/nl/) | Telt.'] })
    const { records } = imported({ document, records: before })
    expect(organisationsIn(records)).toEqual([['CBS', null, 'https://www.cbs.example/nl/']])
    expect(records.topic?.organisations).toMatchObject([{ url: null }])
  })
})

describe('one organisation', () => {
  test.each([
    ['Ministerie van VWS | A.', 'Ministerie van Volksgezondheid, Welzijn en Sport (VWS) | A.'],
    ['Ministerie van Volksgezondheid, Welzijn en Sport (VWS) | A.', 'Ministerie van VWS | A.'],
    ['Ministerie VWS | A.', 'Min. van VWS | A.'],
    ['Ministerie van J&V | A.', 'Ministerie van Jeugd en Vrijheid (JenV) | A.'],
    ['Raad RvZ | A.', 'Raad voor Zorg (RvZ) | A.'],
    ['ACM | A.', 'Autoriteit Consument & Markt (ACM) | A.'],
  ])('%s and %s are one', (...organisations) => {
    const { records } = imported({ document: read({ organisations }) })
    expect(records.organisations.size).toBe(1)
    expect(records.topic?.organisations).toHaveLength(1)
    for (const [index, row] of organisations.entries()) {
      const first = imported({ document: read({ organisations: [row] }) }).records
      const second = imported({
        document: { ...read({ organisations: [organisations[1 - index] ?? ''] }), slug: 'lucht' },
        records: { ...first, topic: null, provided: null },
      })
      expect(second.records.organisations.size).toBe(1)
    }
  })

  test('that a publisher names by its abbreviation has no abbreviation beside that', () => {
    const { records } = imported({ document: read({ sources: ['ACM | [Boetes](https://acm.example/b)'] }) })
    expect(organisationsIn(records)).toEqual([['ACM', null, null]])
    const second = imported({
      document: read({ organisations: ['Autoriteit Consument & Markt (ACM) | A.'] }),
      records,
    })
    expect(organisationsIn(second.records)).toEqual([['ACM', null, null]])
  })

  test('is not asked about its own link when it is recognised by an abbreviation or another name', () => {
    const document = read({
      organisations: ['[Centraal Orgaan opvang asielzoekers (COA)](https://coa.example) | A.'],
    })
    const { records } = imported({ document })
    const again = read({ organisations: ['[COA](https://coa.example) | A.'] })
    const other = imported({
      document: { ...again, slug: 'b' },
      records: { ...records, topic: null, provided: null },
    })
    expect(other.rules).not.toContain('link-of-another')
  })
})

test.each(['RVO / CBS', 'RVO/CBS', 'RVO en CBS', 'RVO, CBS', 'RVO & CBS'])(
  'publisher %s is two: the first is the publisher, and the other stays in the words',
  (publisher) => {
    const { records, rules } = imported({
      document: read({ sources: [`${publisher} | [Cijfers](https://a.example/c)`] }),
    })
    expect(organisationsIn(records).map(([name]) => name)).toEqual(['RVO'])
    expect([...records.sources.values()]).toMatchObject([{ description: 'Ook van CBS' }])
    expect(rules).toContain('several-publishers')
  },
)

test.each([
  ['GGD Molenland en Stichting Frisse Wind', ['GGD Molenland', 'Stichting Frisse Wind']],
  ['Provincie Molenland / RVO', ['Provincie Molenland', 'RVO']],
  ['Lectoraat Molens, Hogeschool Molenland', ['Lectoraat Molens, Hogeschool Molenland']],
  ['Universiteit en Hogeschool van Molenland', ['Universiteit en Hogeschool van Molenland']],
  ['Stichting Raad en Daad', ['Stichting Raad en Daad']],
  ['SOMO, Tax Justice NL', ['SOMO', 'Tax Justice NL']],
  ['SOMO; Tax Justice NL', ['SOMO', 'Tax Justice NL']],
  ['Molenraad; Windgilde; Dijkbond', ['Molenraad', 'Windgilde', 'Dijkbond']],
  [
    'Raad voor Molens; Stichting Water, Milieu en Lucht',
    ['Raad voor Molens', 'Stichting Water, Milieu en Lucht'],
  ],
  ['Stichting Water, Milieu en Lucht', ['Stichting Water, Milieu en Lucht']],
  ['Ministerie van Molens, Cultuur en Wetenschap', ['Ministerie van Molens, Cultuur en Wetenschap']],
  ['Sociaal Fonds Molenland, SFM', ['Sociaal Fonds Molenland, SFM']],
  ['Molenraad; Adviseert over molens', ['Molenraad']],
])('the row %s is of %j', (written, names) => {
  const { records } = imported({ document: read({ organisations: [`${written} | A.`] }) })
  expect(organisationsIn(records).map(([name]) => name)).toEqual(names)
})

test('a link of a row that names two is that of the one whose name stands in it', () => {
  const document = read({ organisations: ['[SOMO, Tax Justice NL](https://www.taxjustice.nl/) | A.'] })
  expect(organisationsIn(imported({ document }).records)).toEqual([
    ['SOMO', null, null],
    ['Tax Justice NL', null, 'https://www.taxjustice.nl/'],
  ])
})

describe('the same row twice', () => {
  test('of an organisation joins the words and the links', () => {
    const organisations = [
      '[Molenraad (MR)](https://molens.example/) | Let op molens.',
      '[Molenraad](https://molens.example/water) | Meet het water.',
    ]
    const { records, rules } = imported({ document: read({ organisations }) })
    expect(records.topic?.organisations).toMatchObject([
      { role: 'Let op molens. Meet het water. https://molens.example/water', url: null },
    ])
    expect(rules).toContain('duplicate-row')
    const again = imported({ document: read({ organisations }), records })
    expect(again.records).toEqual(records)
  })

  test('of a source joins the words, the year and the links', () => {
    const sources = [
      'Molenraad | Rapport: [Molens](https://a.example/m)',
      'Dijkraad | Onderzoek: [Molens](https://a.example/m) (2021) uit [Dossier](https://a.example/d)',
    ]
    const { records } = imported({ document: read({ sources }) })
    expect([...records.sources.values()]).toMatchObject([
      { title: 'Molens', description: 'Dijkraad', links: [{ label: 'Dossier', url: 'https://a.example/d' }] },
    ])
    expect(organisationsIn(records).map(([name]) => name)).toEqual(['Molenraad'])
    expect(imported({ document: read({ sources }), records }).records).toEqual(records)
  })
})

describe('a name that the author changes', () => {
  const before = imported({
    document: read({ organisations: ['[Molenraad](https://molens.example/) | Let op.'] }),
  }).records
  const renamed = read({ organisations: ['[Raad van Wind](https://molens.example/) | Let op.'] })

  test('becomes that of the same record', () => {
    const { records } = imported({ document: renamed, records: before })
    expect(organisationsIn(records)).toEqual([['Raad van Wind', null, 'https://molens.example/']])
    expect(records.topic?.organisations).toHaveLength(1)
  })

  test('is a conflict where an editor changed it too', () => {
    const edited = new Map(
      [...before.organisations].map(([ref, record]) => [ref, { ...record, name: 'Van de redactie' }]),
    )
    const { records, rules } = imported({ document: renamed, records: { ...before, organisations: edited } })
    expect(organisationsIn(records).map(([name]) => name)).toEqual(['Van de redactie'])
    expect(rules).toContain('conflict')
  })
})

describe('the language of a source', () => {
  const withLanguage = (language: string): TopicDocument => {
    const text = `---\ntitle: Water\ndescription: Over water.\n---\n\n## Bronnen\n\n| Bron | Soort | Taal |\n| --- | --- | --- |\n| [Water](https://w.example) | Rapport | ${language} |\n`
    const { document } = parseTopicDocument({ text, file: 'water.md' })
    if (!document) throw new Error('The document cannot be read.')
    return document
  }
  const chosen = ({ records, language }: { records: Records; language: 'de' | null }): Records => ({
    ...records,
    sources: new Map([...records.sources].map(([ref, source]) => [ref, { ...source, language }])),
  })
  const languagesIn = ({ sources }: Records) => [...sources.values()].map(({ language }) => language)

  test('follows the document as long as no editor chose another', () => {
    const first = imported({ document: withLanguage('') }).records
    const second = imported({ document: withLanguage('Engels'), records: first }).records
    expect(languagesIn(second)).toEqual(['en'])
    expect(languagesIn(imported({ document: withLanguage(''), records: second }).records)).toEqual([null])
  })

  test('that an editor chose stays, and is in conflict with another that the document got', () => {
    const first = imported({ document: withLanguage('') }).records
    const edited = chosen({ records: first, language: 'de' })
    const same = imported({ document: withLanguage(''), records: edited })
    expect([languagesIn(same.records), same.rules]).toEqual([['de'], []])
    const { records, messages } = imported({ document: withLanguage('Engels'), records: edited })
    expect(languagesIn(records)).toEqual(['de'])
    expect(messages).toEqual([expect.stringContaining('De taal van “Water”')])
  })
})
