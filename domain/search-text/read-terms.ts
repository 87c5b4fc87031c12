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
  const terms: Term[] = []
  for (const { words, joints } of hangingWords(text)) {
    const joined = join({ words, joints, lexicon })
    for (const [at, { word, start, end }] of words.entries()) {
      const { lexeme, parts } = analyseWord({ word, lexicon })
      terms.push(joined && at === 0 ? { lexeme, parts, start, end, joined } : { lexeme, parts, start, end })
    }
  }
  return terms
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
  if (words.length === 1 && !words[0]?.word.includes('en')) return null
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
