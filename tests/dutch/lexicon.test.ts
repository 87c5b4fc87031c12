import { describe, expect, test } from 'vitest'

import { lemmaOf } from '@/domain/lexicon/lemma-of'
import { baseOf, splitCompound } from '@/domain/lexicon/split-compound'
import { dutchLexicon } from '@/server/dutch-lexicon'

const lexicon = dutchLexicon()

describe('the word that a word is a form of', () => {
  test.each([
    ['organisaties', 'organisatie'],
    ['bronnen', 'bron'],
    ['huizen', 'huis'],
    ['kinderen', 'kind'],
    ['ministeries', 'ministerie'],
    ['raad', 'raad'],
    ['xqzv', 'xqzv'],
  ])('of %s is %s', (word, lemma) => {
    expect(lemmaOf({ word, lexicon })).toBe(lemma)
  })
})

describe('the word that a compound is a form of', () => {
  test.each([
    ['asielzoekerscentra', 'asielzoekerscentrum'],
    ['gezinsleden', 'gezinslid'],
    ['stikstofministeries', 'stikstofministerie'],
    ['asielzoekerscentrum', 'asielzoekerscentrum'],
    ['organisaties', 'organisatie'],
    ['overleden', 'overleden'],
  ])('of %s is %s', (word, base) => {
    expect(baseOf({ word, lexicon })).toBe(base)
  })
})

describe('the words that a word is made of', () => {
  test.each([
    ['jeugdzorg', ['jeugd', 'zorg']],
    ['afvalbeleid', ['afval', 'beleid']],
    ['vluchtelingenopvang', ['vluchteling', 'opvang']],
    ['terecht', []],
    ['draad', []],
  ])('of %s are %j', (word, parts) => {
    expect(splitCompound({ word, lexicon })).toEqual(parts)
  })
})
