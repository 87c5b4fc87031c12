import { describe, expect, test } from 'vitest'

import type { Plan, PlannedRecord } from './plan'
import type { Provided } from './provided'
import { conflictId, settleConflicts, type Choice } from './settle-conflicts'

const field = { field: 'description', last: 'Eerst', now: 'Redactie', file: 'Document' }
const question = {
  field: 'questions',
  item: { identity: 'k1', label: 'Wie?', field: 'text' },
  last: 'Wie dan?',
  now: 'Wie?',
  file: 'Wie nu?',
}
const role = {
  field: 'organisations',
  item: { identity: 'organisations:3', label: 'COA', field: 'role' },
  last: null,
  now: 'Vangt op',
  file: 'Leidt op',
}

const base: Omit<PlannedRecord, 'collection' | 'ref' | 'conflicts'> = {
  id: 1,
  before: {},
  action: 'conflict',
  label: 'Een',
  data: {},
  changes: [],
}
const topic: PlannedRecord = {
  ...base,
  collection: 'topics',
  ref: null,
  conflicts: [field, role],
  lists: { organisations: [{ id: 'r', organisation: 'organisations:3', role: 'Vangt op', url: null }] },
}
const subtopic: PlannedRecord = {
  ...base,
  collection: 'subtopics',
  ref: 'subtopics:2',
  conflicts: [question],
  lists: {
    questions: [
      { id: 'a', key: 'k1', text: 'Wie?', note: null, lead: null },
      { id: 'b', key: 'k2', text: 'Wat?', note: null, lead: null },
    ],
  },
}
const provided: Provided = {
  title: 'Een',
  description: 'Document',
  imageURL: null,
  feeds: [],
  highlight: null,
  intro: [],
  subtopics: [
    {
      ref: 'subtopics:2',
      title: 'Een',
      context: null,
      questions: [{ key: 'k1', text: 'Wie nu?', note: null, lead: null }],
    },
  ],
  organisations: [
    { ref: 'organisations:3', name: 'COA', abbreviation: null, type: null, url: null, role: 'Leidt op' },
  ],
  sources: [],
  extra: {},
}
const plan: Plan = {
  slug: 'een',
  records: [subtopic, topic],
  problems: [],
  provided,
  last: null,
  unfinished: false,
}

describe('a conflict that gets the document’s text', () => {
  test('is written, in its list too, and counts as said', () => {
    const settled = settle('document')
    expect(settled.records.map(({ data }) => data)).toEqual([
      {
        questions: [
          { id: 'a', key: 'k1', text: 'Wie nu?', note: null, lead: null },
          { id: 'b', key: 'k2', text: 'Wat?', note: null, lead: null },
        ],
      },
      {
        description: 'Document',
        organisations: [{ id: 'r', organisation: 'organisations:3', role: 'Leidt op', url: null }],
      },
    ])
    expect(settled).toMatchObject({ provided, last: null, unfinished: false })
  })
})

test('a conflict that keeps the editor’s text writes nothing, and counts as said', () => {
  expect(settle('editor')).toEqual(plan)
})

test('a conflict that nobody settled writes nothing, and counts as said before, so that it comes back', () => {
  const open = settleConflicts({ plan, choices: new Map() })
  expect(open.records).toEqual(plan.records)
  expect(open.unfinished).toBe(true)
  expect(open.provided).toMatchObject({
    description: 'Eerst',
    subtopics: [{ questions: [{ key: 'k1', text: 'Wie dan?' }] }],
    organisations: [{ role: null }],
  })
})

function settle(choice: Choice): Plan {
  const ids = [
    conflictId({ record: subtopic, conflict: question }),
    conflictId({ record: topic, conflict: field }),
    conflictId({ record: topic, conflict: role }),
  ]
  return settleConflicts({ plan, choices: new Map(ids.map((id) => [id, choice])) })
}
