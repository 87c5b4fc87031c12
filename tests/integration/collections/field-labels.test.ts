import type { Field, Payload } from 'payload'
import { toWords } from 'payload/shared'
import { expect } from 'vitest'

import { test } from '@/tests/support/integration-test'

/** Words that are Dutch as well as English. */
const alike = new Set(['Register', 'Website', 'Link', 'Medium', 'Wikidata', 'Document'])

test('no field that editors see has the label that Payload makes of its name', ({ payload }) => {
  expect(shownFields(payload).flatMap(madeLabels)).toEqual([])
})

test('a field without a label of its own is found, at any depth', () => {
  const fields: Field[] = [
    { type: 'tabs', tabs: [{ label: 'Een', fields: [{ name: 'tint', label: 'Kleur', type: 'text' }] }] },
    {
      name: 'rows',
      label: 'Rijen',
      type: 'array',
      fields: [{ name: 'dayOfUse', label: 'Day Of Use', type: 'date' }],
    },
  ]
  expect(fields.flatMap(madeLabels)).toEqual(['Day Of Use'])
})

test('what is called the status of one thing is called so of another', ({ payload }) => {
  const labels = shownFields(payload).flatMap(labelsOf)
  expect(labels).toContain('Status')
  expect(labels.filter((label) => ['Stand', 'Staat', 'Toestand'].includes(label))).toEqual([])
})

function shownFields(payload: Payload): Field[] {
  const { collections, globals } = payload.config
  return [...collections, ...globals]
    .filter(({ admin }) => admin.hidden !== true)
    .flatMap(({ fields }) => fields)
}

function labelsOf(field: Field): string[] {
  const { label } = { label: '', ...field }
  return [...(typeof label === 'string' ? [label] : []), ...innerFields(field).flatMap(labelsOf)]
}

function innerFields(field: Field): Field[] {
  return 'fields' in field
    ? field.fields
    : field.type === 'tabs'
      ? field.tabs.flatMap(({ fields }) => fields)
      : []
}

function madeLabels(field: Field): string[] {
  const { name, label } = { name: '', label: '', ...field }
  const isShown = field.type !== 'ui' && !('hidden' in field && field.hidden) && !field.admin?.hidden
  const made = toWords(name)
  const isMade = isShown && name !== '' && label === made && !alike.has(made)
  return [...(isMade ? [made] : []), ...innerFields(field).flatMap(madeLabels)]
}
