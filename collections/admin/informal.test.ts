import { nl } from '@payloadcms/translations/languages/nl'
import { expect, test } from 'vitest'

import { adminWords, ownWords } from './admin-words'
import { informal } from './informal'

test.each([
  [
    'U staat op het punt dit te wissen. Bent u zeker?',
    'Je staat op het punt dit te wissen. Weet je het zeker?',
  ],
  ['Om te beginnen maakt u uw eerste gebruiker aan.', 'Om te beginnen maak je je eerste gebruiker aan.'],
  ['Wilt u doorgaan?', 'Wil je doorgaan?'],
  ['Weet u het zeker?', 'Weet je het zeker?'],
  ['U heeft niets bewaard; u heeft geen toegang.', 'Je hebt niets bewaard; je hebt geen toegang.'],
  ['Na uw verificatie kunt u inloggen.', 'Na je verificatie kun je inloggen.'],
  ['Onder de uren en minuten', 'Onder de uren en minuten'],
])('%s', (formal, plain) => {
  expect(informal(formal)).toBe(plain)
})

test('each word of our own replaces one of Payload', () => {
  for (const [group, words] of Object.entries(ownWords))
    expect(Object.keys(Reflect.get(nl.translations, group))).toEqual(
      expect.arrayContaining(Object.keys(words)),
    )
})

test('no sentence of Payload addresses anybody with u', () => {
  expect(JSON.stringify(nl.translations)).toMatch(/\b[Uu]w?\b/)
  expect(JSON.stringify(adminWords.nl)).not.toMatch(/\b[Uu]w?\b/)
})
