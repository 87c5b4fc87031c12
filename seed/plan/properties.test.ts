import fc from 'fast-check'
import { expect, test } from 'vitest'

import { noFacts } from '@/domain/sources/source-facts'
import { printTopicDocument } from '@/domain/document/print-topic-document'
import type { TopicDocument } from '@/domain/document/topic-document'
import { documents } from '@/seed/export/generated-documents'
import { parseTopicDocument } from '@/seed/parse/parse-topic-document'

import { countActions } from './plan'
import { planTopicDocument } from './plan-topic-document'
import { noRecords, surroundingsOf, withPlan, type Records } from './records-in-memory'
import { settleConflicts } from './settle-conflicts'

/** The same cases each time, so that a change is red for what it did itself; the long run looks for new ones. */
const many = process.env.TEST_LONG === '1' ? { numRuns: 10_000 } : { numRuns: 50, seed: 1 }

const dossiers = documents.map((document) => {
  const { document: read } = parseTopicDocument({ text: printTopicDocument(document), file: 'a' })
  if (!read) throw new Error('A printed document can be read.')
  return read
})

test('planning twice is planning once', () => {
  fc.assert(
    fc.property(dossiers, (document) => {
      const once = imported({ records: noRecords(), document })
      const again = planTopicDocument({ document, surroundings: surroundingsOf(once) })
      expect(changesIn(again)).toEqual([])
      expect(withPlan({ records: once, plan: again })).toEqual(once)
    }),
    many,
  )
})

test('what an editor changed is never changed by another document, nor by the next ones', () => {
  fc.assert(
    fc.property(dossiers, fc.array(dossiers, { maxLength: 2 }), fc.nat(), (first, others, choice) => {
      const records = imported({ records: noRecords(), document: first })
      const edits = editsOf(records)
      const edit = edits[choice % edits.length]
      if (!edit) return
      let after = edit.apply(records)
      for (const other of others)
        after = imported({ records: after, document: { ...other, slug: first.slug } })
      expect(edit.read(after)).toEqual(edited)
    }),
    many,
  )
})

test('a document that was imported over another says what it says', () => {
  fc.assert(
    fc.property(dossiers, dossiers, (first, second) => {
      const document = { ...second, slug: first.slug }
      const records = imported({ records: imported({ records: noRecords(), document: first }), document })
      const again = planTopicDocument({ document, surroundings: surroundingsOf(records) })
      expect(changesIn(again)).toEqual([])
    }),
    many,
  )
})

test('a question that a document asks twice in a subtopic that had none comes in twice, each with its key', () => {
  const asking = (questions: string[]): TopicDocument => ({
    ...bare,
    subtopics: [
      {
        title: 'Opvang',
        context: null,
        questions: questions.map((text) => ({ lead: null, text, note: null })),
        place: { line: 1, column: 1 },
      },
    ],
  })
  const twice = asking(['Wie?', 'Wie?'])
  const records = imported({
    records: imported({ records: noRecords(), document: asking([]) }),
    document: twice,
  })
  const [questions = []] = [...records.subtopics.values()].map(({ questions }) => questions)
  expect(questions.map(({ text }) => text)).toEqual(['Wie?', 'Wie?'])
  expect(records.provided?.subtopics[0]?.questions.map(({ key }) => key)).toEqual(
    questions.map(({ key }) => key),
  )
  expect(new Set(questions.map(({ key }) => key)).size).toBe(2)
})

test('a source that stands in a document twice is one, also where it gives another its title', () => {
  const source = (title: string): TopicDocument['sources'][number] => ({
    ...{ ...noFacts, title, url: 'https://a.example', kind: 'rapport', publisher: null },
    place: { line: 1, column: 1 },
  })
  const first = imported({ records: noRecords(), document: { ...bare, sources: [source('Oud')] } })
  const document = { ...bare, sources: [source('Nieuw'), source('Nieuw')] }
  const records = imported({ records: first, document })
  expect([...records.sources.values()].map(({ title }) => title)).toEqual(['Nieuw'])
  expect(changesIn(planTopicDocument({ document, surroundings: surroundingsOf(records) }))).toEqual([])
})

const bare: TopicDocument = {
  ...{ title: 'Asiel', slug: 'asiel', description: null, imageURL: null, feeds: [], highlight: null },
  ...{ extra: {}, intro: [], subtopics: [], organisations: [], sources: [] },
}

/** The records after an import, in which nobody is there to settle a conflict. */
function imported({ records, document }: { records: Records; document: TopicDocument }): Records {
  const plan = planTopicDocument({ document, surroundings: surroundingsOf(records) })
  return withPlan({ records, plan: settleConflicts({ plan, choices: new Map() }) })
}

function changesIn(plan: ReturnType<typeof planTopicDocument>): unknown[] {
  const { create, update } = countActions(plan.records)
  const written = plan.records.filter(({ data }) => Object.keys(data).length > 0)
  return create + update === 0 && written.length === 0 ? [] : written
}

const edited = 'Van de redactie'

interface Edit {
  apply: (records: Records) => Records
  read: (records: Records) => unknown
}

/** Every text that an editor can change in these records, one at a time. */
function editsOf(records: Records): Edit[] {
  return [...topicEdits, ...roleEdits(records), ...subtopicEdits(records), ...sharedEdits(records)]
}

const topicEdits = (['title', 'description', 'highlight'] as const).map((field): Edit => ({
  apply: (records) => ({ ...records, topic: records.topic && { ...records.topic, [field]: edited } }),
  read: ({ topic }) => topic?.[field],
}))

function roleEdits({ topic }: Records): Edit[] {
  return (topic?.organisations ?? []).map(({ organisation }) => ({
    apply: (records) => {
      const rows = (records.topic?.organisations ?? []).map((row) =>
        row.organisation === organisation ? { ...row, role: edited } : row,
      )
      return { ...records, topic: records.topic && { ...records.topic, organisations: rows } }
    },
    read: (records) => records.topic?.organisations.find((row) => row.organisation === organisation)?.role,
  }))
}

function subtopicEdits({ subtopics }: Records): Edit[] {
  return [...subtopics].flatMap(([ref, subtopic]) => {
    const change = (records: Records, part: object): Records => ({
      ...records,
      subtopics: new Map(records.subtopics).set(ref, { ...subtopic, ...part }),
    })
    const own = (['title', 'context'] as const).map((field): Edit => ({
      apply: (records) => change(records, { [field]: edited }),
      read: (records) => (isHeld({ records, ref }) ? records.subtopics.get(ref)?.[field] : 'gone'),
    }))
    const rows = subtopic.questions.flatMap(({ key }) =>
      (['text', 'note'] as const).map((field): Edit => {
        const questions = subtopic.questions.map((row) =>
          row.key === key ? { ...row, [field]: edited } : row,
        )
        return {
          apply: (records) => change(records, { questions }),
          read: (records) =>
            isHeld({ records, ref }) &&
            records.subtopics.get(ref)?.questions.find((row) => row.key === key)?.[field],
        }
      }),
    )
    return [...own, ...rows]
  })
}

/** A subtopic that an editor touched stays in the topic. */
function isHeld({ records, ref }: { records: Records; ref: `subtopics:${string}` | string }): boolean {
  return records.topic?.subtopics.some((held) => held === ref) ?? false
}

function sharedEdits({ organisations, sources }: Records): Edit[] {
  return [
    ...[...organisations].map(([ref, organisation]): Edit => ({
      apply: (records) => ({
        ...records,
        organisations: new Map(records.organisations).set(ref, { ...organisation, abbreviation: edited }),
      }),
      read: (records) => records.organisations.get(ref)?.abbreviation,
    })),
    ...[...sources].map(([ref, source]): Edit => ({
      apply: (records) => ({
        ...records,
        sources: new Map(records.sources).set(ref, { ...source, description: edited }),
      }),
      read: (records) => records.sources.get(ref)?.description,
    })),
  ]
}
