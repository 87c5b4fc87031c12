import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { fieldWords, referencesIn } from './field-words'

const organisation = { name: 'organisation', type: 'relationship', relationTo: 'organisations' } as const
const organisations: FlattenedField = {
  name: 'organisations',
  type: 'array',
  fields: [organisation],
  flattenedFields: [{ name: 'id', type: 'text' }, organisation, { name: 'role', type: 'textarea' }],
}
const questions: FlattenedField = {
  name: 'questions',
  type: 'array',
  fields: [],
  flattenedFields: [
    { name: 'text', type: 'textarea' },
    { name: 'key', type: 'text', admin: { readOnly: true } },
    organisations,
    {
      name: 'publications',
      type: 'array',
      fields: [],
      flattenedFields: [
        { name: 'title', type: 'text' },
        { name: 'date', type: 'date' },
      ],
    },
  ],
}
const kind: FlattenedField = {
  name: 'kind',
  type: 'select',
  options: [{ value: 'wet', label: 'Wet' }],
}
const fields = [kind, organisation, questions]

test('records are told by name, choices by label and days as dates, each row on a line', () => {
  const document = {
    kind: 'wet',
    organisation: { id: 6 },
    questions: [
      {
        key: '2b3c4d5f6',
        text: 'Wie?',
        organisations: [{ id: 'b', organisation: 5, role: 'Beslist' }, { organisation: null }],
        publications: [{ title: 'Vol', date: '2026-03-31T12:00:00.000Z' }],
      },
    ],
  }
  const names = new Map([
    ['organisations 5', 'COA'],
    ['organisations 6', 'IND'],
  ])

  expect(fieldWords({ document, fields, names })).toEqual({
    kind: ['Wet'],
    organisation: ['IND'],
    questions: [
      { text: 'Wie?', organisations: ['COA – Beslist', ''], publications: ['Vol – 31 maart 2026'] },
    ],
  })
  expect(referencesIn({ document, fields }).map(({ id }) => id)).toEqual([6, 5])
})

test('a form that is not finished is told as far as it says something', () => {
  const document = { kind: null, questions: [{ organisations: 0, publications: [{ date: 'morgen' }] }] }
  expect(fieldWords({ document, fields, names: new Map() })).toEqual({
    kind: [null],
    questions: [{ organisations: [], publications: [''] }],
  })
  expect(fieldWords({ document: { questions: 0 }, fields, names: new Map() })).toEqual({ questions: [] })
})
