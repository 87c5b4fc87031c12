import { fold } from '../text/fold'
import type { Lexicon } from './lexicon'
import { rememberWords } from './remember-words'
import { baseOf, splitCompound } from './split-compound'

/** What a word is, as it is both kept in an index and asked for. */
export interface WordAnalysis {
  /** The word that this is a form of, folded. */
  lexeme: string
  /** The words that it is made of, where it is a compound. */
  parts: readonly string[]
}

/** Analyses a word as it is written. The analyses of the words that were last asked for are remembered. */
export function analyseWord({ word, lexicon }: { word: string; lexicon: Lexicon }): WordAnalysis {
  const remembered = rememberedOf(lexicon)
  const known = remembered.get(word)
  if (known) return known
  const folded = fold(word)
  if (folded.length > maxLength) return { lexeme: folded, parts: [] }
  const lexeme = baseOf({ word: folded, lexicon })
  const analysis = { lexeme, parts: splitCompound({ word: lexeme, lexicon }) }
  if (word.length <= maxLength) remembered.set(word, analysis)
  return analysis
}

/**
 * In letters; what is longer is no word of a language, such as a picture in base64. To look for words in it takes time that
 * grows with the square of its length, and it would take the place of many that are.
 */
const maxLength = 60

/** More words than a guide of some hundred topics has; about 5 MB. */
const rememberedOf = rememberWords<WordAnalysis>({ max: 20_000 })
