import { expect, test } from 'vitest'

import { questionTexts } from './question-texts'

test('what a question leads to is shown by name, and a day as a date', () => {
  const names = { organisations: new Map([[5, 'COA']]), sources: new Map([[5, 'Verslag']]) }
  const questions = [
    {
      id: 'a',
      key: '2b3c4d5f6',
      text: 'Wie?',
      organisations: [{ id: 'b', organisation: 5 }, { organisation: null }],
      sources: [{ source: 5 }],
      terms: [{ term: 'opvang' }],
      publications: [{ title: 'Vol', medium: 'Trouw', date: '2026-03-31T12:00:00.000Z', url: null }],
    },
    { text: 'Wat?' },
  ]

  expect(questionTexts({ questions, names })).toEqual([
    {
      text: 'Wie?',
      organisations: ['COA'],
      sources: ['Verslag'],
      terms: ['opvang'],
      publications: ['Vol, Trouw, 31 maart 2026'],
    },
    { text: 'Wat?', organisations: [], sources: [] },
  ])
  expect(questionTexts({ questions: null, names })).toEqual([])
})
