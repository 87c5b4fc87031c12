import fc from 'fast-check'
import { expect, test } from 'vitest'

import { noFacts } from '@/domain/sources/source-facts'
import type {
  OrganisationInDocument,
  SourceInDocument,
  TopicDocument,
} from '@/domain/document/topic-document'

import { edited, edits, type Edit } from './edits-in-memory'
import { normaliseName } from '@/domain/organisations/normalise-name'
import { countActions, type Plan } from './plan'
import { planTopicDocument } from './plan-topic-document'
import { noRecords, surroundingsOf, withPlan, type Records } from './records-in-memory'
import { settleConflicts } from './settle-conflicts'

/** The same cases each time, so that a change is red for what it did itself; the long run looks for new ones. */
const many = process.env.TEST_LONG === '1' ? { numRuns: 10_000 } : { numRuns: 250, seed: 1 }

test('between two imports nothing that an editor did is undone, nothing comes twice, and planning twice is once', () => {
  fc.assert(
    fc.property(documents, fc.array(rounds, { minLength: 1, maxLength: 4 }), (first, turns) => {
      let document = first
      let records = imported({ records: noRecords(), document }).records
      let turn = 0
      for (const { editor, author } of turns) {
        turn += 1
        const before = records
        for (const [index, edit] of editor.entries())
          records = edited({ records, edit, name: `Van de redactie ${turn} ${index}` })
        const known = namesIn(document)
        for (const [index, change] of author.entries())
          document = rewritten({ document, change, name: `Van de schrijver ${turn} ${index}` })
        const { records: after, plan } = imported({ records, document })
        expectEditsKept({ before, now: records, after, plan })
        expect(createdIn(plan).filter((name) => known.has(name))).toEqual([])
        const again = imported({ records: after, document })
        expect(written(again.plan)).toEqual([])
        expect(again.records).toEqual(after)
        records = after
      }
    }),
    { ...many, examples: [twiceAndRenamed] },
  )
})

test('where an editor and the author changed one role, the editor’s stays and the author’s is told', () => {
  fc.assert(
    fc.property(documents, fc.nat(), (first, at) => {
      if (first.organisations.length === 0) return
      const { records } = imported({ records: noRecords(), document: first })
      const row = at % first.organisations.length
      const ref = records.provided?.organisations[row]?.ref
      const rows = records.topic?.organisations ?? []
      const place = rows.findIndex(({ organisation }) => organisation === ref)
      const now = edited({ records, edit: { does: 'role', at: place, other: 0 }, name: 'Van de redactie' })
      const document = {
        ...first,
        organisations: first.organisations.map((each, index) =>
          index === row ? { ...each, role: 'Van de schrijver' } : each,
        ),
      }
      const { plan, records: after } = imported({ records: now, document })
      expect(plan.problems.map(({ rule }) => rule)).toContain('conflict')
      expect(after.topic?.organisations[place]?.role).toBe('Van de redactie')
    }),
    many,
  )
})

interface Rewrite {
  does: 'rename' | 'drop' | 'add' | 'reorder' | 'role' | 'link' | 'repeat'
  at: number
}

const number = fc.nat({ max: 20 })

const rounds = fc.record({
  editor: fc.array(
    fc.record({ does: fc.constantFrom(...edits), at: number, other: number }) satisfies fc.Arbitrary<Edit>,
    { maxLength: 5 },
  ),
  author: fc.array(
    fc.record({
      does: fc.constantFrom('rename', 'drop', 'add', 'reorder', 'role', 'link', 'repeat'),
      at: number,
    }) satisfies fc.Arbitrary<Rewrite>,
    { maxLength: 4 },
  ),
})

const names = ['Molenraad', 'Dijkraad', 'Sluisbond', 'Polderhuis', 'Gemaal', 'Kadeschap', 'Veerdienst']

const place = { line: 1, column: 1 }

const organisations: fc.Arbitrary<OrganisationInDocument> = fc
  .record({ at: fc.nat({ max: names.length - 1 }), deep: fc.boolean(), linked: fc.boolean() })
  .map(({ at, deep, linked }) => ({
    ...{ name: names[at] ?? '', abbreviation: null, type: null, place },
    url: linked ? `https://${at}.example/${deep ? 'zoeken?q=water' : ''}` : null,
    role: `Doet ${at}.`,
  }))

const sources: fc.Arbitrary<SourceInDocument> = fc
  .record({
    at: fc.nat({ max: names.length - 1 }),
    linked: fc.boolean(),
    by: fc.option(fc.constantFrom(...names)),
  })
  .map(({ at, linked, by }) => ({
    ...{ ...noFacts, title: `Boek van ${at}`, kind: 'rapport', place },
    url: linked ? `https://boeken.example/${at}` : null,
    publisher: by === null ? null : { name: by, abbreviation: null },
  }))

const documents: fc.Arbitrary<TopicDocument> = fc
  .record({
    organisations: fc.uniqueArray(organisations, { maxLength: 5, selector: ({ name }) => name }),
    sources: fc.uniqueArray(sources, { maxLength: 4, selector: ({ title }) => title }),
  })
  .map((parts) => ({
    ...{ title: 'Water', slug: 'water', description: null, imageURL: null, feeds: [], highlight: null },
    ...{ extra: {}, intro: [], subtopics: [] },
    ...parts,
  }))

/** A row stands twice while it cannot be told what it leads to, and then one of the two gets another name. */
const twiceAndRenamed: [TopicDocument, { editor: Edit[]; author: Rewrite[] }[]] = [
  {
    ...{ title: 'Water', slug: 'water', description: null, imageURL: null, feeds: [], highlight: null },
    ...{ extra: {}, intro: [], subtopics: [], sources: [] },
    organisations: ['https://0.example/', null].map((url, at) => ({
      ...{ name: names[at] ?? '', abbreviation: null, type: null, place, url, role: `Doet ${at}.` },
    })),
  },
  [
    {
      editor: [{ does: 'merge', at: 0, other: 0 }],
      author: [
        { does: 'rename', at: 0 },
        { does: 'rename', at: 7 },
        { does: 'repeat', at: 0 },
      ],
    },
    { editor: [], author: [{ does: 'rename', at: 0 }] },
  ],
]

function imported({ records, document }: { records: Records; document: TopicDocument }): {
  records: Records
  plan: Plan
} {
  const plan = planTopicDocument({ document, surroundings: surroundingsOf(records) })
  const settled = settleConflicts({ plan, choices: new Map() })
  return { records: withPlan({ records, plan: settled }), plan: settled }
}

function rewritten({
  document,
  change: { does, at },
  name,
}: {
  document: TopicDocument
  change: Rewrite
  name: string
}): TopicDocument {
  const { organisations: rows, sources: works } = document
  const here = rows.length === 0 ? -1 : at % rows.length
  const mapped = (fields: Partial<OrganisationInDocument>): TopicDocument => ({
    ...document,
    organisations: rows.map((row, index) => (index === here ? { ...row, ...fields } : row)),
  })
  switch (does) {
    case 'rename':
      return mapped({ name })
    case 'role':
      return mapped({ role: name })
    case 'link':
      return mapped({ url: `https://schrijver.example/${at}` })
    case 'drop':
      return {
        ...document,
        organisations: rows.filter((_, index) => index !== here),
        sources: works.filter((_, index) => index !== at % works.length),
      }
    case 'add':
      return {
        ...document,
        organisations: [...rows, { name, abbreviation: null, type: null, place, url: null, role: null }],
      }
    case 'reorder':
      return { ...document, organisations: rows.toReversed(), sources: works.toReversed() }
    case 'repeat':
      return {
        ...document,
        organisations: [...rows, ...rows.slice(0, 1)],
        sources: [...works, ...works.slice(0, 1)],
      }
  }
}

function namesIn({ organisations: rows, sources: works }: TopicDocument): Set<string> {
  const publishers = works.flatMap(({ publisher }) => publisher?.name ?? [])
  return new Set(
    [...rows.map(({ name }) => name), ...publishers, ...works.map(({ title }) => title)].map(normaliseName),
  )
}

function createdIn({ records }: Plan): string[] {
  return records.filter(({ action }) => action === 'create').map(({ label }) => normaliseName(label))
}

function written({ records }: Plan): unknown[] {
  const { create, update } = countActions(records)
  return create + update === 0 ? [] : records.filter(({ data }) => Object.keys(data).length > 0)
}

/** `before` is what the last import left, `now` what an editor made of it, and `after` what the next import did. */
function expectEditsKept({
  before,
  now,
  after,
}: {
  before: Records
  now: Records
  after: Records
  plan: Plan
}): void {
  for (const [ref, { name, aliases }] of now.organisations) {
    const was = before.organisations.get(ref)
    if (was && was.name !== name) expect(after.organisations.get(ref)?.name).toBe(name)
    expect(after.organisations.get(ref)?.aliases).toEqual(aliases)
  }
  for (const [ref, { title }] of now.sources) {
    const was = before.sources.get(ref)
    if (was && was.title !== title) expect(after.sources.get(ref)?.title).toBe(title)
  }
  expect(after.removed).toEqual(now.removed)
  const lists = ({ topic }: Records): string[] => [
    ...(topic?.organisations ?? []).map(({ organisation }) => organisation),
    ...(topic?.sources ?? []),
  ]
  const off = lists(before).filter((ref) => !lists(now).includes(ref))
  expect(lists(after).filter((ref) => off.includes(ref))).toEqual([])
  expect(new Set(lists(after)).size).toBe(lists(after).length)
  for (const row of now.topic?.organisations ?? []) {
    const was = before.topic?.organisations.find(({ organisation }) => organisation === row.organisation)
    const is = after.topic?.organisations.find(({ organisation }) => organisation === row.organisation)
    // The roles and links that a merge moves are the author's own.
    if (row.role?.startsWith('Van de redactie') && was?.role !== row.role) expect(is?.role).toBe(row.role)
    if (row.url?.startsWith('https://editor.example') && was?.url !== row.url) expect(is?.url).toBe(row.url)
  }
}
