import { expect, test } from 'vitest'

import { keepChangedValues } from './keep-changed-values'

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
