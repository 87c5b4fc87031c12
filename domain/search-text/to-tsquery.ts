import type { WordAnalysis } from '../lexicon/analyse-word'
import type { Lexicon } from '../lexicon/lexicon'
import type { Question, Wanted } from './read-question'
import { readTerms, type Term } from './read-terms'
import { quoteLexeme } from './to-vector'

/** For a lexeme, the lexemes that editors say mean the same. */
export type Synonyms = ReadonlyMap<string, string[]>

/**
 * What is looked for as a `tsquery` is written, or `null` when nothing can be found by it. A compound is also found
 * by its parts when those are all there, a word by its synonyms; what stood between quotes is found as it stands.
 */
export function toTsquery({
  question,
  lexicon,
  synonyms,
}: {
  question: Question
  lexicon: Lexicon
  synonyms: Synonyms
}): string | null {
  const groups = question.flatMap((group) => {
    const clauses = group.flatMap((wanted) =>
      toClause({ wanted, isAlone: group.length === 1, lexicon, synonyms }),
    )
    return clauses.length > 0 ? [clauses.join(' & ')] : []
  })
  return groups.length > 0 ? groups.map((group) => `(${group})`).join(' | ') : null
}

function toClause({
  wanted,
  isAlone,
  lexicon,
  synonyms,
}: {
  wanted: Wanted
  isAlone: boolean
  lexicon: Lexicon
  synonyms: Synonyms
}): string[] {
  const terms = readTerms({ text: wanted.text, lexicon })
  const mark = wanted.not ? '!' : ''
  if (wanted.phrase) return [`${mark}(${terms.map(({ lexeme }) => quoteLexeme(lexeme)).join(' <-> ')})`]
  return inGroups(terms)
    .filter(([first, ...others]) => others.length > 0 || isAlone || wanted.not || !isCommon(first))
    .map((group) => {
      const words = group.map((term) => toWord({ term, isSplit: !wanted.not, synonyms }))
      const [{ joined } = { joined: undefined }] = group
      if (!joined) return `${mark}${words.join('')}`
      return `${mark}((${words.join(' & ')}) | ${toWord({ term: joined, isSplit: !wanted.not, synonyms })})`
    })
}

/** Words that hang together by a hyphen are together; every other word is by itself. */
function inGroups(terms: Term[]): Term[][] {
  const groups: Term[][] = []
  for (let at = 0; at < terms.length; at += groups.at(-1)?.length ?? 1)
    groups.push(terms.slice(at, at + (terms[at]?.joined?.words ?? 1)))
  return groups
}

function isCommon(term: Term | undefined): boolean {
  return term !== undefined && commonWords.has(term.lexeme)
}

/** A word, what means the same, and all of its parts where those can be meant. */
function toWord({
  term: { lexeme, parts },
  isSplit,
  synonyms,
}: {
  term: WordAnalysis
  isSplit: boolean
  synonyms: Synonyms
}): string {
  const alike = [lexeme, ...(synonyms.get(lexeme) ?? [])].map(quoteLexeme)
  const whole = parts.filter((part) => !parts.some((other) => other !== part && other.includes(part)))
  const split = whole.length > 1 && isSplit ? [`(${whole.map(quoteLexeme).join(' & ')})`] : []
  return `(${[...alike, ...split].join(' | ')})`
}

/** Words that stand everywhere, and that nobody means when other words stand beside them. */
const commonWords = new Set(
  'de het een en of van in op te voor met aan bij door om naar over uit tot is zijn was wordt worden dat die dit deze er als ook niet hoe wat wie waar welk welke wanneer waarom'.split(
    ' ',
  ),
)
