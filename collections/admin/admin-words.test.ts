import { expect, test } from 'vitest'

import { adminWords } from './admin-words'

test('no word of the admin leaves an ending between brackets to the reader', () => {
  expect(wordsIn(adminWords).filter((word) => /\p{L}\((?:e|n|en|s|’s)\)/u.test(word))).toEqual([])
})

test('no word of the admin has a capital within a sentence, or is longer than one says', () => {
  const words = wordsIn(adminWords)
  expect(words.filter((word) => /[^\s.?!:>"“«/] (?!Payload)\p{Lu}\p{Ll}/u.test(word))).toEqual([])
  expect(words.filter((word) => word.length > 400)).toEqual([])
})

test('what is taken offline is called that, and a row is no article', () => {
  expect(wordsIn(adminWords).filter((word) => /(?:de|on|onge|niet-ge)publice|^artikel$/i.test(word))).toEqual(
    [],
  )
})

test('a password that is chosen for the first time is not called one that is set again', () => {
  const { authentication } = adminWords.nl
  expect(wordsIn(authentication).filter((word) => /wachtwoord.*opnieuw ingesteld/i.test(word))).toEqual([])
})

function wordsIn(words: unknown): string[] {
  return typeof words === 'string' ? [words] : Object.values(Object(words)).flatMap(wordsIn)
}
