import { expect, test } from 'vitest'

import { linesToQuestions } from './lines-to-questions'

test('each line that says something is a question', () => {
  expect(linesToQuestions('Wie betaalt?\n\n  Wie beslist? \r\nWaarom?\r')).toEqual([
    'Wie betaalt?',
    'Wie beslist?',
    'Waarom?',
  ])
  expect(linesToQuestions(' \n\t\n')).toEqual([])
})

test('what marks a line as an item of a list is left out, and nothing else', () => {
  expect(
    linesToQuestions(
      [
        '- Wie?',
        '* Wat?',
        '• Waar?',
        '1. Wanneer?',
        '12) Hoe?',
        'a) Waarom?',
        '3 jaar wachten?',
        'A-status?',
        '2a Wie dan?',
        'Vraag 3: Hoeveel?',
      ].join('\n'),
    ),
  ).toEqual([
    'Wie?',
    'Wat?',
    'Waar?',
    'Wanneer?',
    'Hoe?',
    'Waarom?',
    '3 jaar wachten?',
    'A-status?',
    'Wie dan?',
    'Hoeveel?',
  ])
})
