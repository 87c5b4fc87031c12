import { fold } from '../fold'
import type { Lexicon } from '../lexicon/lexicon'
import { baseOf, splitCompound } from '../lexicon/split-compound'

/** A word of a text as it is looked for. */
export interface Term {
  /** The word that this is a form of, folded. */
  lexeme: string
  /** The words that it is made of, where it is a compound. */
  parts: string[]
  /** Where it stands in the text. */
  start: number
  end: number
}

/** The words of a text, in order, as they are both kept and asked for. */
export function readTerms({ text, lexicon }: { text: string; lexicon: Lexicon }): Term[] {
  return Array.from(text.matchAll(words), ({ 0: word, index }) => {
    const folded = fold(word)
    const lexeme = baseOf({ word: folded, lexicon })
    return { lexeme, parts: splitCompound({ word: lexeme, lexicon }), start: index, end: index + word.length }
  })
}

/** Letters with their accents, and digits; an apostrophe only inside a word ("azc’s"). */
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu
