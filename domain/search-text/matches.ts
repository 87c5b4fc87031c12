import { analyseWord } from '../lexicon/analyse-word'
import type { Lexicon } from '../lexicon/lexicon'

import type { Question } from './read-question'
import { readTerms, wordPattern } from './read-terms'
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
    asked.flatMap(({ lexeme, parts }) => [lexeme, ...parts, ...(synonyms.get(lexeme) ?? [])]),
  )
  const meant = new Map<string, boolean>()
  const isMeant = (word: string): boolean => {
    const known = meant.get(word)
    if (known !== undefined) return known
    const { lexeme, parts } = analyseWord({ word, lexicon })
    const is = wanted.has(lexeme) || parts.some((part) => wanted.has(part))
    meant.set(word, is)
    return is
  }
  return (text) => {
    const spans: Span[] = []
    for (const { 0: word, index } of text.matchAll(wordPattern))
      if (isMeant(word)) spans.push({ start: index, end: index + word.length })
    return spans
  }
}
