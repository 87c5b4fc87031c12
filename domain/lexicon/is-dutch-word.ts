import type { Lexicon } from './lexicon'

/** Whether a word, folded, is in the dictionary, also as a form of another: whoever wrote another one misspelt it. */
export function isDutchWord({ word, lexicon }: { word: string; lexicon: Lexicon }): boolean {
  return lexicon.words.has(word) || lexicon.lemmas.has(word)
}
