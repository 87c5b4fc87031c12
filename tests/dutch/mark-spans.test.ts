import fc from 'fast-check'
import { expect, it } from 'vitest'

import { dutchLexicon } from '@/server/dutch-lexicon'

import { markSpans } from '@/domain/search-text/mark-spans'
import { matchesOf } from '@/domain/search-text/matches'
import { readQuestion } from '@/domain/search-text/read-question'

const lexicon = dutchLexicon()

it.each([
  ['Wie vangt op?', 'vangt', 'Wie [vangt] op?'],
  ['Coördinatie en COÖRDINATIE', 'coordinatie', '[Coördinatie] en [COÖRDINATIE]'],
  ['Coo\u0308rdinatie', 'coördinatie', '[Coo\u0308rdinatie]'],
  ['De thema’s van nu', "thema's", 'De [thema’s] van nu'],
  ['De jeugdzorg, en zorgen', 'zorg', 'De [jeugdzorg], en [zorgen]'],
  ['Een terechte vraag', 'recht', 'Een terechte vraag'],
  ['Het COA vangt op', 'azc', 'Het [COA] vangt op'],
  ['De Raad van State raadt aan', '"raad van state"', 'De [Raad] [van] [State] raadt aan'],
  ['Asiel en zorg', 'asiel -zorg', '[Asiel] en zorg'],
  ['🧭 kompas 🧭', 'kompas', '🧭 [kompas] 🧭'],
  ['Niets', '', 'Niets'],
])('in %j of %j gives %j', (text, asked, marked) => {
  expect(
    markSpans({ text, spans: findIn(asked)(text) })
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join(''),
  ).toBe(marked)
})

it('keeps the text whole, whatever is looked for', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(text, text, (whole, asked) => {
      const pieces = markSpans({ text: whole, spans: findIn(asked)(whole) })
      expect(pieces.map((piece) => piece.text).join('')).toBe(whole)
    }),
  )
})

function findIn(asked: string): ReturnType<typeof matchesOf> {
  return matchesOf({ question: readQuestion(asked), lexicon, synonyms: new Map([['azc', [['coa']]]]) })
}
