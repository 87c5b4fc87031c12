import type { WordAnalysis } from '../lexicon/analyse-word'
import type { Lexicon } from '../lexicon/lexicon'

import type { Question } from './read-question'
import { readTerms } from './read-terms'
import type { Synonyms } from './to-tsquery'

/** A piece of a text, from its start up to its end. */
export interface Span {
  start: number
  end: number
}

/** Finds the words of a text that a question is about; a word is found whole, also where a part of it was meant. */
export type FindMatches = (text: string) => Span[]

export function matchesOf({
  question,
  lexicon,
  synonyms,
}: {
  question: Question
  lexicon: Lexicon
  synonyms: Synonyms
}): FindMatches {
  const asked = question
    .flat()
    .filter(({ not }) => !not)
    .flatMap(({ text }) => readTerms({ text, lexicon }))
  const wanted = new Set(
    asked
      .flatMap((term) => [term, ...(term.joined ? [term.joined] : [])])
      .flatMap(({ lexeme, parts }) => [lexeme, ...parts, ...(synonyms.get(lexeme) ?? [])]),
  )
  const isMeant = ({ lexeme, parts }: WordAnalysis): boolean =>
    wanted.has(lexeme) || parts.some((part) => wanted.has(part))
  return (text) => {
    const terms = readTerms({ text, lexicon })
    const spans: Span[] = []
    for (const [at, { start, end, joined, ...word }] of terms.entries()) {
      if (start < (spans.at(-1)?.end ?? 0)) continue
      if (isMeant(word)) spans.push({ start, end })
      else if (joined && wanted.has(joined.lexeme))
        spans.push({ start, end: terms[at + joined.words - 1]?.end ?? end })
    }
    return spans
  }
}
