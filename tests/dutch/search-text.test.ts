import { describe, expect, test } from 'vitest'

import { dutchLexicon } from '@/server/dutch-lexicon'

import { readQuestion } from '@/domain/search-text/read-question'
import { readTerms } from '@/domain/search-text/read-terms'
import { toTsquery } from '@/domain/search-text/to-tsquery'
import { toVector } from '@/domain/search-text/to-vector'

const lexicon = dutchLexicon()

describe('the words of a text', () => {
  test('are known by the word that they are a form of, whatever their case and accents', () => {
    const terms = readTerms({ text: 'Ministeries én AZC’s', lexicon })
    expect(terms.map(({ lexeme }) => lexeme)).toEqual(['ministerie', 'en', 'azc'])
  })

  test('stand where they stand in the text', () => {
    const text = '🏠 De huizen, coöperaties.'
    expect(readTerms({ text, lexicon }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'De',
      'huizen',
      'coöperaties',
    ])
  })

  test.each(['a', 'asiel', 'A9+/', 'a-', 'DT&V '])('are read soon of a text that repeats %j', (piece) => {
    const started = performance.now()
    readTerms({ text: piece.repeat(20_000 / piece.length), lexicon })
    expect(performance.now() - started).toBeLessThan(3000)
  })

  test('bring the words that they are made of', () => {
    expect(readTerms({ text: 'vluchtelingenopvang', lexicon })).toEqual([
      { lexeme: 'vluchtelingenopvang', parts: ['vluchteling', 'opvang'], start: 0, end: 19 },
    ])
  })
})

describe('a vector', () => {
  test('has whole words with the weight of their field, and parts with the least', () => {
    expect(
      vector([
        ['Jeugdzorg', 'A'],
        ['de zorg', 'C'],
      ]),
    ).toBe("'jeugdzorg':1A 'jeugd':1D 'zorg':1D,13C 'de':12C")
  })

  test('takes any text', () => {
    expect(vector([["'s \\ & ! 日本", 'A']])).toBe("'s':1A '日本':2A")
    expect(vector([['', 'A']])).toBe('')
  })
})

describe('a question', () => {
  test.each([
    ['asiel zorg', "(('asiel') & ('zorg'))"],
    ['"raad van state"', "(('raad' <-> 'van' <-> 'state'))"],
    ['"raad van', "(('raad' <-> 'van'))"],
    ['asiel -zorg', "(('asiel') & !('zorg'))"],
    ['asiel -"de zorg"', "(('asiel') & !('de' <-> 'zorg'))"],
    ['asiel or zorg', "(('asiel')) | (('zorg'))"],
    ['asiel | zorg', "(('asiel')) | (('zorg'))"],
    ['“raad van state”', "(('raad' <-> 'van' <-> 'state'))"],
    ['„raad van state”', "(('raad' <-> 'van' <-> 'state'))"],
    ['asiel –zorg', "(('asiel') & !('zorg'))"],
    ['asiel −“de zorg”', "(('asiel') & !('de' <-> 'zorg'))"],
    ['asiel – zorg', "(('asiel') & ('zorg'))"],
    ['asiel AND zorg', "(('asiel') & ('zorg'))"],
    ['asiel NOT zorg', "(('asiel') & !('zorg'))"],
    ['asiel AND NOT "de zorg"', "(('asiel') & !('de' <-> 'zorg'))"],
    ['ASIEL AND ZORG', "(('asiel') & ('and') & ('zorg'))"],
    ['staats steun', "(((('staats') & ('steun')) | 'staatssteun' | ('staat' & 'steun')))"],
    ['asielzoekers centrum', "(('asielzoeker' | ('asiel' & 'zoeker')) & ('centrum'))"],
    ['zorg v/d raad', "(('zorg') & ('raad'))"],
    ['azc´s', "(('azc'))"],
    ['cbs.nl', "('link cbs.nl')"],
    ['de opvang', "(('opvang'))"],
    ['de', "(('de'))"],
    ['jeugdzorg', "(('jeugdzorg' | ('jeugd' & 'zorg')))"],
    ['mantelzorger', "(('mantelzorger' | ('mantel' & 'zorg')))"],
    ['jeugdzorgbudget', "(('jeugdzorgbudget' | ('jeugd' & 'zorg' & 'budget')))"],
    ['coa', "(('coa' | 'orgaan'))"],
  ])('%s', (text, expected) => {
    expect(asked(text)).toBe(expected)
  })

  test.each(['', '-', '"', '-zorg', 'or', '& | !', '()', "'", '\u0000', '<->'])(
    'that cannot be meant finds nothing: %j',
    (text) => {
      expect(asked(text)).toBeNull()
    },
  )
})

function vector(fields: [string, 'A' | 'B' | 'C'][]): string {
  return toVector(fields.map(([text, weight]) => ({ terms: readTerms({ text, lexicon }), weight })))
}

function asked(text: string): string | null {
  const synonyms = new Map([['coa', [['orgaan']]]])
  return toTsquery({ question: readQuestion(text), lexicon, synonyms })
}
