import { analyseWord, type WordAnalysis } from '../lexicon/analyse-word'
import type { Lexicon } from '../lexicon/lexicon'

/** A word of a text as it is looked for, and where it stands in the text. */
export interface Term extends WordAnalysis {
  start: number
  end: number
  /** What this word and those that hang on it are when they are written as one: "e-mail", "(cyber)security". */
  joined?: WordAnalysis & { words: number }
}

/** The words of a text, in order, as they are both kept and asked for. */
export function readTerms({ text, lexicon }: { text: string; lexicon: Lexicon }): Term[] {
  const words = Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  let after = 0
  return words.map(({ word, start, end }, at): Term => {
    const term = { ...analyseWord({ word, lexicon }), start, end }
    if (at < after) return term
    after = at + 1
    while (isJoint(text.slice(words[after - 1]?.end, words[after]?.start))) after++
    const hanging = words.slice(at, after).map((each) => each.word)
    if (hanging.length === 1 || !hanging.every(isLetters)) return term
    return { ...term, joined: { ...analyseWord({ word: hanging.join(''), lexicon }), words: hanging.length } }
  })
}

/** Letters with their accents, and digits; an apostrophe only inside a word ("azc’s"), and what nobody sees. */
const wordPattern =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]*(?:['’][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+)*/gu

/** A hyphen or a parenthesis that stands in the middle of a word. */
function isJoint(between: string): boolean {
  return /^(?:[-‐‑()]|\)[-‐‑]|[-‐‑]\()$/.test(between)
}

function isLetters(word: string): boolean {
  return /^\p{L}/u.test(word)
}
