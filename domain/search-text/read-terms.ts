import { analyseWord, type WordAnalysis } from '../lexicon/analyse-word'
import type { Lexicon } from '../lexicon/lexicon'

/** A word of a text as it is looked for, and where it stands in the text. */
export interface Term extends WordAnalysis {
  start: number
  end: number
}

/** The words of a text, in order, as they are both kept and asked for. */
export function readTerms({ text, lexicon }: { text: string; lexicon: Lexicon }): Term[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => {
    const { lexeme, parts } = analyseWord({ word, lexicon })
    return { lexeme, parts, start: index, end: index + word.length }
  })
}

/** Letters with their accents, and digits; an apostrophe only inside a word ("azc’s"). */
export const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{N}\p{M}]+)*/gu
