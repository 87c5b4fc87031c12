import type { Lexicon } from '../lexicon/lexicon'
import { readTerms, type Term } from './read-terms'

/** For the lexemes of a word or name, with one space between them, the lexemes of what means the same. */
export type Synonyms = ReadonlyMap<string, string[][]>

/** Makes the words and names of each group synonyms of each other. */
export function toSynonyms({ groups, lexicon }: { groups: string[][]; lexicon: Lexicon }): Synonyms {
  const synonyms = new Map<string, string[][]>()
  for (const group of groups) {
    const phrases = new Map(
      group
        .flatMap((text) => phrasesOf({ text, lexicon }))
        .filter(({ length }) => length > 0 && length <= maxNameLength)
        .map((phrase) => [keyOf(phrase), phrase]),
    )
    for (const key of phrases.keys()) {
      const others = [...phrases].filter(([other]) => other !== key).map(([, phrase]) => phrase)
      const known = synonyms.get(key) ?? []
      const isNew = (phrase: string[]): boolean => !known.some((each) => keyOf(each) === keyOf(phrase))
      synonyms.set(key, [...known, ...others.filter(isNew)])
    }
  }
  return synonyms
}

/** What means the same as the word that terms begin with. */
export function phrasesIn({ terms, synonyms }: { terms: Term[]; synonyms: Synonyms }): string[][] {
  const [first] = terms
  if (!first) return []
  const words = [first.lexeme, ...(first.joined?.lexemes ?? [])].flatMap((word) => synonyms.get(word) ?? [])
  return [...words, ...(nameIn({ terms, synonyms })?.others ?? [])]
}

/** The longest name of two words or more that terms begin with, and what it is also called. */
export function nameIn({
  terms,
  synonyms,
}: {
  terms: Term[]
  synonyms: Synonyms
}): { words: number; others: string[][] } | null {
  for (let words = Math.min(maxNameLength, terms.length); words > 1; words--) {
    const others = synonyms.get(keyOf(terms.slice(0, words).map(({ lexeme }) => lexeme)))
    if (others) return { words, others }
  }
  return null
}

/** In words. */
const maxNameLength = 8

/** An abbreviation counts in all the ways in which it is written as one word. */
function phrasesOf({ text, lexicon }: { text: string; lexicon: Lexicon }): string[][] {
  const terms = readTerms({ text, lexicon })
  const [first] = terms
  const whole = terms.map(({ lexeme }) => lexeme)
  if (first?.joined?.words !== terms.length) return [whole]
  return [...(terms.length === 1 ? [whole] : []), ...first.joined.lexemes.map((lexeme) => [lexeme])]
}

function keyOf(lexemes: string[]): string {
  return lexemes.join(' ')
}
