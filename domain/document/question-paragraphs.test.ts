import { expect, test, vi } from 'vitest'

import { isReadBack, questionParagraphs } from './question-paragraphs'

test.each([
  ['Wie betaalt? Waarom niet?', ['Wie betaalt? Waarom niet?']],
  ['Wie betaalt? Dat verschilt Waarom niet?', ['Wie betaalt? Dat verschilt', 'Waarom niet?']],
  [
    'Zie https://a.example/b? opvang ? opvang Waarom?',
    ['Zie https://a.example/b? opvang', '? opvang', 'Waarom?'],
  ],
  ['Wie? Wat? …( Zo ja, wie?', ['Wie? Wat? …(', 'Zo ja, wie?']],
  ['Wie? [1] Dat ?/ Zo ja, wie?', ['Wie? [1] Dat', '?/ Zo ja, wie?']],
  ['Geldt dat indien? Soms Zo ja, wie?', ['Geldt dat indien? Soms', 'Zo ja, wie?']],
])('“%s” is read back from its paragraphs', (text, paragraphs) => {
  expect(questionParagraphs({ lead: null, text })).toEqual(paragraphs)
  expect(isReadBack({ paragraphs, lead: null, text })).toBe(true)
})

test.each([
  ['one sentence', `Vraag: ${'wie beslist '.repeat(400)}erover?`],
  ['follow-ups', `Wie beslist? ${'Zo ja, hoe dan? Waarom niet? '.repeat(150)}Zo nee, wie dan?`],
  ['questions of their own', 'Wie? '.repeat(990)],
  ['follow-ups and a space', `Wie is dat? ${'Zo ja, wie? '.repeat(410)}`],
  ['what may be follow-ups', 'zo '.repeat(1650)],
  ['numbers', `Waarom ${'1.2. '.repeat(980)}?`],
])('a question as long as it may be, of %s, is divided by a few readings', (_, text) => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
  questionParagraphs({ lead: null, text })
  const read = segment.mock.calls.reduce((sum, [part]) => sum + part.length, 0)
  segment.mockRestore()
  expect(read / text.length).toBeLessThan(25)
})
