import type { Lexicon } from '../lexicon/lexicon'
import { rememberWords } from '../lexicon/remember-words'
import type { Question } from './read-question'
import { joinedPair, readQuestionTerms } from './joined-pair'
import { linkLexeme } from './link-lexeme'
import { readTerms, type Term } from './read-terms'
import { phrasesIn, type Synonyms } from './synonyms'

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
  const questionTerms = question
    .flat()
    .filter(({ text, not }) => !not && linkLexeme(text) === null)
    .flatMap(({ text }) => readQuestionTerms({ text, lexicon }))
  const pairs = questionTerms.flatMap(
    (_, at) => joinedPair({ terms: questionTerms.slice(at), lexicon }) ?? [],
  )
  const phrases = questionTerms.flatMap((_, at) => phrasesIn({ terms: questionTerms.slice(at), synonyms }))
  const wanted = new Set([
    ...questionTerms.flatMap(({ lexeme, parts, joined }) => [lexeme, ...parts, ...(joined?.lexemes ?? [])]),
    ...pairs.map(({ lexeme }) => lexeme),
    ...questionTerms.flatMap(({ joined }) => joined?.parts ?? []),
    ...phrases.filter(({ length }) => length === 1).flat(),
  ])
  const longer = phrases.filter(({ length }) => length > 1)
  const isWanted = ({ lexeme, parts }: Term): boolean =>
    wanted.has(lexeme) || parts.some((part) => wanted.has(part))
  return (text) => {
    const terms = termsOf({ text, lexicon })
    const spans: Span[] = []
    for (const [at, term] of terms.entries()) {
      if (term.start < (spans.at(-1)?.end ?? 0)) continue
      const phrase = longer.find((words) => words.every((word, place) => terms[at + place]?.lexeme === word))
      const joined = term.joined?.lexemes.some((lexeme) => wanted.has(lexeme)) ? term.joined.words : 0
      const words = phrase?.length ?? (isWanted(term) ? 1 : joined)
      if (words > 0) spans.push({ start: term.start, end: terms[at + words - 1]?.end ?? term.end })
    }
    return spans
  }
}

function termsOf({ text, lexicon }: { text: string; lexicon: Lexicon }): readonly Term[] {
  const texts = textsOf(lexicon)
  const known = texts.get(text)
  if (known) return known
  const terms = readTerms({ text, lexicon })
  texts.set(text, terms)
  return terms
}

/** The words of texts: those of a guide are found again and again. They take some twenty times as much as the texts. */
const textsOf = rememberWords<readonly Term[]>({
  maxSize: 500_000,
  sizeCalculation: (_, text) => text.length + 1,
})
