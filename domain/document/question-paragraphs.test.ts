import { expect, test } from 'vitest'

import { isReadBack, questionParagraphs } from './question-paragraphs'

test.each([
  ['Wie betaalt? Waarom niet?', ['Wie betaalt? Waarom niet?']],
  ['Wie betaalt? Dat verschilt Waarom niet?', ['Wie betaalt? Dat verschilt', 'Waarom niet?']],
  [
    'Zie https://a.example/b? opvang ? opvang Waarom?',
    ['Zie https://a.example/b? opvang', '? opvang', 'Waarom?'],
  ],
])('“%s” is read back from its paragraphs', (text, paragraphs) => {
  expect(questionParagraphs({ lead: null, text })).toEqual(paragraphs)
  expect(isReadBack({ paragraphs, lead: null, text })).toBe(true)
})
