import type { WordAnalysis } from '../lexicon/analyse-word'
import type { Lexicon } from '../lexicon/lexicon'
import { isCommonWord } from './common-words'
import { joinedPair, readQuestionTerms } from './joined-pair'
import { linkLexeme } from './link-lexeme'
import type { Question, Wanted } from './read-question'
import type { Term } from './read-terms'
import { nameIn, type Synonyms } from './synonyms'
import { quoteLexeme } from './to-vector'

interface Known {
  lexicon: Lexicon
  synonyms: Synonyms
}

/**
 * What is looked for as a `tsquery` is written, or `null` when nothing can be found by it. A compound is also found
 * by its parts when those are all there, a word or a name by its synonyms, an address by what is linked there; what
 * stood between quotes is found as it stands.
 */
export function toTsquery({ question, ...known }: { question: Question } & Known): string | null {
  const groups = question.flatMap((group) => {
    const clausesOf = (isAlone: boolean): string[] =>
      runsIn(group).flatMap((run) => toClauses({ run, isAlone, ...known }))
    const own = clausesOf(group.length === 1)
    const clauses = own.length > 0 ? own : clausesOf(true)
    return clauses.length > 0 ? [clauses.join(' & ')] : []
  })
  return groups.length > 0 ? groups.map((group) => `(${group})`).join(' | ') : null
}

/** Words that follow each other are together, so that a name is known; what is special is by itself. */
function runsIn(group: Wanted[]): Wanted[][] {
  const runs: Wanted[][] = []
  for (const wanted of group) {
    const run = runs.at(-1)
    if (run && !isSpecial(wanted) && run.every((each) => !isSpecial(each))) run.push(wanted)
    else runs.push([wanted])
  }
  return runs
}

function isSpecial({ text, phrase, not }: Wanted): boolean {
  return phrase || not || linkLexeme(text) !== null
}

function toClauses({
  run,
  isAlone,
  lexicon,
  synonyms,
}: { run: Wanted[]; isAlone: boolean } & Known): string[] {
  const terms = run.flatMap(({ text }) => readQuestionTerms({ text, lexicon }))
  const mark = run.some(({ not }) => not) ? '!' : ''
  const link = linkLexeme(run[0]?.text ?? '')
  if (link) return [`${mark}${quoteLexeme(link)}`]
  if (run.some(({ phrase }) => phrase))
    return [`${mark}(${terms.map(({ lexeme }) => quoteLexeme(lexeme)).join(' <-> ')})`]
  const clauses: string[] = []
  for (let at = 0; at < terms.length;) {
    const left = terms.slice(at)
    const name = mark ? null : nameIn({ terms: left, synonyms })
    const pair = name ? null : joinedPair({ terms: left, lexicon })
    const words = left.slice(0, name?.words ?? left[0]?.joined?.words ?? (pair ? 2 : 1))
    at += words.length
    if (words.length === 1 && !isAlone && !mark && isCommon(words[0])) continue
    clauses.push(
      `${mark}${anyOf([
        ...spelledOut({ words, mark, synonyms }),
        ...(name?.others ?? []).map(toPhrase),
        ...(pair ? formsOf({ word: pair, isSplit: !mark, synonyms }) : []),
      ])}`,
    )
  }
  return clauses
}

/** Words that hang together or are a name: all of them, or written as one. A single word is as it is. */
function spelledOut({
  words,
  mark,
  synonyms,
}: {
  words: Term[]
  mark: string
  synonyms: Synonyms
}): string[] {
  const forms = (word: WordAnalysis): string[] => formsOf({ word, isSplit: !mark, synonyms })
  const telling = words.some((word) => !isCommon(word)) ? words.filter((word) => !isCommon(word)) : words
  const [first] = words
  const all = words.length === 1 ? telling.flatMap(forms) : [allOf(telling.map((word) => anyOf(forms(word))))]
  if (first?.joined?.words !== words.length) return all
  const { joined } = first
  return [...all, ...joined.lexemes.flatMap((lexeme) => forms({ ...joined, lexeme }))]
}

function isCommon(term: Term | undefined): boolean {
  return term !== undefined && isCommonWord(term.lexeme)
}

/** A word, what means the same, and all of its parts where those can be meant. */
function formsOf({
  word: { lexeme, parts },
  isSplit,
  synonyms,
}: {
  word: WordAnalysis
  isSplit: boolean
  synonyms: Synonyms
}): string[] {
  // Those that are made of no others: a text with "zorgbudget" has "zorg" and "budget" too.
  const single = parts.filter((part) => !parts.some((other) => other !== part && part.includes(other)))
  const split = single.length > 1 && isSplit ? [allOf(single.map(quoteLexeme))] : []
  return [quoteLexeme(lexeme), ...(synonyms.get(lexeme) ?? []).map(toPhrase), ...split]
}

function toPhrase(lexemes: string[]): string {
  const words = lexemes.map(quoteLexeme)
  return words.length === 1 ? words.join('') : `(${words.join(' <-> ')})`
}

function anyOf(alternatives: string[]): string {
  return `(${[...new Set(alternatives)].join(' | ')})`
}

function allOf(clauses: string[]): string {
  return `(${clauses.join(' & ')})`
}
