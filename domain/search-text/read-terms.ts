import { analyseWord, type WordAnalysis } from '../lexicon/analyse-word'
import type { Lexicon } from '../lexicon/lexicon'
import { withoutAnd } from '../text/abbreviations'
import { hangingWords, type WrittenWord } from './hanging-words'

/** A word of a text as it is looked for, and where it stands in the text. */
export interface Term extends WordAnalysis {
  start: number
  end: number
  /** What this word and those that hang on it are when they are written as one. */
  joined?: JoinedWords
}

/** "e-mail" is "email" too, "c.o.a." is "coa", and "DT&V" is "dtv" and "dtenv". */
export interface JoinedWords extends WordAnalysis {
  /** All ways to write it as one word. */
  lexemes: string[]
  /** How many words of the text it is made of. */
  words: number
}

/** The words of a text, in order, as they are both kept and asked for. */
export function readTerms({ text, lexicon }: { text: string; lexicon: Lexicon }): Term[] {
  return hangingWords(text).flatMap(({ words, joints }) => {
    const terms = words.map(({ word, ...place }): Term => ({ ...analyseWord({ word, lexicon }), ...place }))
    const [first, ...others] = terms
    const joined = join({ words, joints, lexicon })
    return first && joined ? [{ ...first, joined }, ...others] : terms
  })
}

function join({
  words,
  joints,
  lexicon,
}: {
  words: WrittenWord[]
  joints: string[]
  lexicon: Lexicon
}): JoinedWords | null {
  const forms = formsOf({ words: words.map(({ word }) => word), joints })
  const [first, ...others] = forms.map((word) => analyseWord({ word, lexicon }))
  if (!first) return null
  return { ...first, lexemes: [first, ...others].map(({ lexeme }) => lexeme), words: words.length }
}

/** The ways to write words that hang together as one. */
function formsOf({ words, joints }: { words: string[]; joints: string[] }): string[] {
  if (words.length === 1) return words.flatMap((word) => withoutAnd(word) ?? [])
  if (!words.every((word) => /^\p{L}/u.test(word))) return []
  const hasAnd = joints.some((joint) => joint.includes('&'))
  return [words.join(''), ...(hasAnd ? [words.join('en')] : [])]
}
