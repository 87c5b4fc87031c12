import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords } from './mark-words'

describe('markWords', () => {
  it.each([
    ['Wie vangt op?', ['vangt'], 'Wie [vangt] op?'],
    ['Coördinatie en COÖRDINATIE', ['coordinatie'], '[Coördinatie] en [COÖRDINATIE]'],
    ['Coo\u0308rdinatie', ['coör'], '[Coo\u0308r]dinatie'],
    ['De thema’s van nu', ["thema's"], 'De [thema’s] van nu'],
    ['opvanglocatie', ['opvang', 'vanglo'], '[opvanglo]catie'],
    ['opopop', ['op'], '[opopop]'],
    ['100% zeker', ['100%', '_'], '[100%] zeker'],
    ['🧭 kompas 🧭', ['kompas', '🧭'], '[🧭] [kompas] [🧭]'],
    ['İstanbul en de rest', ['rest'], 'İstanbul en de [rest]'],
    ['Niets', ['iets anders', '', '\u0301'], 'Niets'],
  ])('in %j of %j gives %j', (text, words, marked) => {
    expect(
      markWords({ text, words })
        .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
        .join(''),
    ).toBe(marked)
  })

  it('keeps the text whole, whatever is looked for', () => {
    const text = fc.string({ unit: 'grapheme' })
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (whole, words) => {
        const pieces = markWords({ text: whole, words })
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole)
      }),
    )
  })
})
