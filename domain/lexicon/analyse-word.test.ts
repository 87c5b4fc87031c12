import { expect, test } from 'vitest'

import { analyseWord } from './analyse-word'
import type { Lexicon } from './lexicon'

const lexicon = (plural: string, singular: string): Lexicon => ({
  words: new Set(['asiel', 'zoeker', 'asielzoeker', singular]),
  nouns: new Set(),
  verbs: new Set(),
  adjectives: new Set(),
  lemmas: new Map([[plural, singular]]),
  parts: { start: new Set(['asiel']), middle: new Set(), end: new Set(['zoeker']) },
})

test('a word is analysed once, however it is written', () => {
  const dutch = lexicon('bronnen', 'bron')
  const once = analyseWord({ word: 'Asielzoeker', lexicon: dutch })

  expect(once).toEqual({ lexeme: 'asielzoeker', parts: ['asiel', 'zoeker'] })
  expect(analyseWord({ word: 'Asielzoeker', lexicon: dutch })).toBe(once)
  expect(analyseWord({ word: 'ASIELZOEKER', lexicon: dutch })).toEqual(once)
})

test('another lexicon analyses by itself', () => {
  const word = 'bronnen'
  expect(analyseWord({ word, lexicon: lexicon(word, 'bron') }).lexeme).toBe('bron')
  expect(analyseWord({ word, lexicon: lexicon(word, 'put') }).lexeme).toBe('put')
})

test('what is too long to be a word is not remembered', () => {
  const dutch = lexicon('bronnen', 'bron')
  const word = 'x'.repeat(61)
  expect(analyseWord({ word, lexicon: dutch })).not.toBe(analyseWord({ word, lexicon: dutch }))
})
