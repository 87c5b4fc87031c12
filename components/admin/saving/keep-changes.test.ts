import { expect, test } from 'vitest'

import { hasNewRows, isUnchanged, keepChangedValues, withNewRows } from './keep-changes'

test('what was changed since a save was sent stays, and what the server made of the rest is taken over', () => {
  const answered = {
    title: { value: 'Zorg', initialValue: 'Zorg', valid: true },
    description: { value: 'Oud', initialValue: 'Oud', errorMessage: 'Te kort.' },
    slug: { value: 'zorg', initialValue: 'zorg' },
    'questions.0.id': { value: 'a', initialValue: 'a', addedByServer: true },
  }
  const sent = { title: { value: 'Zorg' }, description: { value: 'Oud' }, slug: { value: '' } }
  const current = {
    title: { value: 'Zorg en welzijn' },
    description: { value: 'Nieuw' },
    slug: { value: '' },
  }
  expect(keepChangedValues({ answered, sent, current })).toEqual({
    title: { valid: true },
    description: { errorMessage: 'Te kort.' },
    slug: { value: 'zorg', initialValue: 'zorg' },
    'questions.0.id': { value: 'a', initialValue: 'a', addedByServer: true },
  })
})

test('a row that took the place of another is not filled with what the other held', () => {
  const answered = {
    'organisations.0.role': { value: 'Toezicht' },
    'organisations.1.role': { value: 'Beleid' },
  }
  const sent = { 'organisations.0.role': { value: 'Toezicht' }, 'organisations.1.role': { value: 'Beleid' } }
  const current = { 'organisations.0.role': { value: 'Beleid' } }
  expect(keepChangedValues({ answered, sent, current })).toEqual({
    'organisations.0.role': {},
    'organisations.1.role': {},
  })
})

test('a row that was added since and waits for its fields is new, and no other', () => {
  const sent = { organisations: { rows: [{ id: 'a' }] } }
  const added = (isLoading: boolean) => ({ organisations: { rows: [{ id: 'a' }, { id: 'b', isLoading }] } })
  expect(hasNewRows({ sent, current: added(true) })).toBe(true)
  expect(hasNewRows({ sent, current: added(false) })).toBe(false)
  expect(hasNewRows({ sent: added(true), current: added(true) })).toBe(false)
  expect(hasNewRows({ sent: {}, current: added(true) })).toBe(true)
  expect(hasNewRows({ sent: added(true), current: sent })).toBe(false)
})

test('what is asked later adds its rows, and says nothing else of what was answered', () => {
  const answered = { title: { value: 'Zorg' }, organisations: { rows: [{ id: 'a' }], value: 1 } }
  const organisations = { rows: [{ id: 'a' }, { id: 'b' }], value: 2 }
  const later = { title: { value: 'Oud' }, organisations, 'organisations.1.role': { value: '' } }
  expect(withNewRows({ answered, later })).toEqual({ ...later, title: { value: 'Zorg' } })
})

test('a form is unchanged since it was sent where every field holds what it held, and no field was added', () => {
  const sent = { title: { value: 'Opvang' }, rows: { value: 1 } }
  expect(isUnchanged({ sent, current: structuredClone(sent) })).toBe(true)
  expect(isUnchanged({ sent, current: { ...sent, title: { value: 'Opvang van' } } })).toBe(false)
  expect(isUnchanged({ sent, current: { ...sent, 'rows.1.role': { value: 'Vangt op' } } })).toBe(false)
})
