import { expect, test } from 'vitest'

import type { ListedLexicon } from './lexicon'
import { openWordList } from './open-word-list'
import { writeWordList } from './write-word-list'

const many = Array.from({ length: 3000 }, (_, place) => `woord${place}`)

const lexicon: ListedLexicon = {
  words: new Set(['haven', 'hoog', "azc's", 'café', 'nemen', ...many]),
  nouns: new Set(['haven', ...many]),
  verbs: new Set(['nemen']),
  adjectives: new Set(['hoog']),
  lemmas: new Map([
    ['havens', 'haven'],
    ['haven', 'haven'],
    ['hoge', 'hoog'],
    ['nam', 'nemen'],
  ]),
  parts: { start: new Set(['haven', 'staats']), middle: new Set(['staats']), end: new Set(['haven']) },
}

const opened = openWordList(Buffer.from(writeWordList(lexicon), 'latin1'))

const all = [...lexicon.words, ...lexicon.lemmas.keys(), ...lexicon.parts.start]

/** What no lexicon has, or what stands in a list beside words. */
const strangers = [
  '',
  'have',
  'havenss',
  'w',
  'wn',
  '=',
  'hoog\ta',
  'haven\n',
  '\n',
  '\t',
  'woord3000',
  'ĳs',
  '€5-biljet',
]

test.each(['words', 'nouns', 'verbs', 'adjectives'] as const)('%s are the same in a list', (kind) => {
  for (const word of [...all, ...strangers])
    expect([word, opened[kind].has(word)]).toEqual([word, lexicon[kind].has(word)])
})

test.each(['start', 'middle', 'end'] as const)(
  'parts at the %s of a compound are the same in a list',
  (place) => {
    for (const word of [...all, ...strangers])
      expect([word, opened.parts[place].has(word)]).toEqual([word, lexicon.parts[place].has(word)])
  },
)

test('forms lead to the same word in a list', () => {
  for (const word of [...all, ...strangers]) {
    expect([word, opened.lemmas.get(word)]).toEqual([word, lexicon.lemmas.get(word)])
    expect(opened.lemmas.has(word)).toBe(lexicon.lemmas.has(word))
  }
})

test('a word with letters that a list cannot have is left out', () => {
  const words = new Set(['euro', '€5-biljet'])
  const lines = writeWordList({ ...lexicon, words, nouns: new Set(), lemmas: new Map() })
  expect(lines).not.toContain('biljet')
  expect(lines).toContain('euro\tw\n')
})

test('an empty list, and one that was cut off, have no words beyond what they say', () => {
  expect(openWordList(new Uint8Array()).words.has('haven')).toBe(false)
  const cut = openWordList(Buffer.from('haven\twn\nhoo', 'latin1'))
  expect(cut.words.has('haven')).toBe(true)
  expect(cut.words.has('hoo')).toBe(false)
})
