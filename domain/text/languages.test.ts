import { describe, expect, test } from 'vitest'

import { foreignNames, languageNamed } from './languages'

describe('words that name a language', () => {
  test.each([
    ['Engels', 'en'],
    ['engels', 'en'],
    ['English', 'en'],
    ['EN', 'en'],
    ['en-GB', 'en'],
    ['Oekraiens', 'uk'],
    [' Fries ', 'fy'],
    ['Papiaments', 'pap'],
    ['Nederlands', 'nl'],
    ['Dutch', 'nl'],
    ['nl-BE', 'nl'],
  ])('%j is %s', (words, code) => {
    expect(languageNamed(words)).toBe(code)
  })

  test.each([
    '',
    '–',
    'Engels en Frans',
    'Engels (met samenvatting)',
    'Klingon',
    'toString',
    'constructor',
    'e',
  ])('%j is none', (words) => {
    expect(languageNamed(words)).toBeNull()
  })
})

test('the languages to choose from are in the order of the alphabet', () => {
  const names = Object.values(foreignNames)
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')))
})
