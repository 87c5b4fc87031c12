import { expect, test } from 'vitest'

import { splitSentences } from '../sentences/split-sentences'
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

test.each([
  ['one sentence', `Vraag: ${'wie beslist '.repeat(400)}erover?`],
  ['follow-ups', `Wie beslist? ${'Zo ja, hoe dan? Waarom niet? '.repeat(150)}Zo nee, wie dan?`],
])('a question as long as it may be, of %s, is divided in the time of a few readings', (_, text) => {
  const timeOf = (work: () => unknown): number => {
    const began = performance.now()
    for (let times = 0; times < 5; times += 1) work()
    return performance.now() - began
  }
  timeOf(() => splitSentences(text))
  const once = timeOf(() => splitSentences(text))
  expect(timeOf(() => questionParagraphs({ lead: null, text })) / once).toBeLessThan(30)
})
