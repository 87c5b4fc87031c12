import { analyseWord, type WordAnalysis } from '../lexicon/analyse-word'
import type { Lexicon } from '../lexicon/lexicon'
import { isCommonWord } from './common-words'
import { readTerms, type Term } from './read-terms'

/** A word of a question. */
interface QuestionTerm extends Term {
  written: string
}

export function readQuestionTerms({ text, lexicon }: { text: string; lexicon: Lexicon }): QuestionTerm[] {
  return readTerms({ text, lexicon }).map((term) => ({ ...term, written: text.slice(term.start, term.end) }))
}

/**
 * What two words that a question goes on with are when the space between them should not be there ("staats steun",
 * "mantel zorger"); `null` where it is no word, or is found by both of them anyway.
 */
export function joinedPair({
  terms,
  lexicon,
}: {
  terms: QuestionTerm[]
  lexicon: Lexicon
}): WordAnalysis | null {
  const [first, second] = terms
  if (!first || !second || ![first, second].every(mayBePart)) return null
  const pair = analyseWord({ word: first.written + second.written, lexicon })
  const isWord = pair.parts.length > 0 || lexicon.words.has(pair.lexeme)
  const isFound = [first, second].every(({ lexeme }) => pair.parts.includes(lexeme))
  return isWord && !isFound ? pair : null
}

function mayBePart({ written, lexeme, joined }: QuestionTerm): boolean {
  return !joined && /^\p{L}{4,}$/u.test(written) && !isCommonWord(lexeme)
}
