import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestSentence } from './best-sentence'
import type { FindMatches } from '../search-text/matches'

it('is the first that has the most of the words', () => {
  const text = 'De opvang is vol. De opvang door gemeenten kost geld. Gemeenten doen opvang.'

  expect(bestSentence({ text, find: finding('gemeenten', 'opvang') })).toBe(
    'De opvang door gemeenten kost geld.',
  )
  expect(bestSentence({ text, find: finding('iets') })).toBe('De opvang is vol.')
  expect(bestSentence({ text: '', find: finding('iets') })).toBe('')
})

it('is shortened around what was looked for', () => {
  const text = `${'Lang verhaal '.repeat(60)}over de opvang ${'en nog veel meer '.repeat(60)}.`

  const sentence = bestSentence({ text, find: finding('opvang') })

  expect(sentence).toMatch(/^… .*over de opvang en nog.* …$/)
  expect(sentence.length).toBeLessThan(300)
})

it('stays short, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 900 }),
      fc.string({ maxLength: 3 }),
      (text, word) => {
        expect(bestSentence({ text, find: finding(word) }).length).toBeLessThanOrEqual(290)
      },
    ),
  )
})

/** Finds the words as they stand there. */
function finding(...words: string[]): FindMatches {
  return (text) =>
    words
      .map((word) => ({ start: text.toLowerCase().indexOf(word), length: word.length }))
      .filter(({ start }) => start >= 0)
      .map(({ start, length }) => ({ start, end: start + length }))
      .sort((one, other) => one.start - other.start)
}
