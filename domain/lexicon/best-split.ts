import { shortestPart, type Lexicon } from './lexicon'
import { lemmaOf } from './lemma-of'
import { notEnds, notStarts, shortEnds, shortStarts, simple, startForms } from './compound-words'

/** A piece of a compound as it is written there, and the word that it is a form of. */
export interface Part {
  text: string
  lemma: string
}

/** A part with how unlikely it is: nothing for what the dictionary itself puts in that place of a compound. */
interface Candidate extends Part {
  cost: number
}

/** In letters. */
export const shortestCompound = 2 * shortestPart

/**
 * The pieces that a compound most likely is made of: what the dictionary lets stand there before any other noun, two
 * before three, and with the longest at the end. Empty for what is no compound.
 */
export function bestSplit({ word, lexicon }: { word: string; lexicon: Lexicon }): Part[] {
  if (word.length < shortestCompound || simple.has(word) || lexicon.verbs.has(word)) return []
  const isKnown = lexicon.words.has(word)
  let best: Candidate[] = []
  let cost = Infinity
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const start = startOf({ text: word.slice(0, at), isKnown, lexicon })
    const rest = start ? restOf({ text: word.slice(at), isKnown, lexicon }) : []
    if (!start || rest.length === 0) continue
    const split = [start, ...rest]
    const itsCost = costOf({ split, word, lexicon })
    if (itsCost < cost) [best, cost] = [split, itsCost]
  }
  return best
}

/** What leads to a word that the dictionary has is right: "raads" and "leden" to "raadslid", no "raad" and "sleden". */
function costOf({ split, word, lexicon }: { split: Candidate[]; word: string; lexicon: Lexicon }): number {
  const base = withLemma({ word, last: split.at(-1) })
  const found = base !== word && lexicon.words.has(base) ? -3 : 0
  return split.reduce((sum, { cost }) => sum + cost, 3 * split.length + found)
}

/** A compound with the word that its last part is a form of. */
export function withLemma({ word, last }: { word: string; last: Part | undefined }): string {
  return last ? word.slice(0, -last.text.length) + last.lemma : word
}

/** An end, or a middle part and an end; compounds of more than three words are rare enough. */
function restOf(piece: Piece): Candidate[] {
  const { text } = piece
  const end = endOf(piece)
  if (end) return [end]
  const shortest = piece.isKnown ? shortestPart + 1 : shortestPart
  for (let at = text.length - shortestPart; at >= shortest; at--) {
    const middle = startOf({ ...piece, text: text.slice(0, at) })
    const last = middle && endOf({ ...piece, text: text.slice(at) })
    if (last) return [middle, last]
  }
  return []
}

interface Piece {
  text: string
  /** Whether the dictionary has the whole word: it is split less readily. */
  isKnown: boolean
  lexicon: Lexicon
}

/** A word, perhaps in the plural or with an s that holds the compound together. */
function startOf({ text, isKnown, lexicon }: Piece): Candidate | null {
  const form = startForms[text]
  if (form !== undefined) return { text, lemma: form, cost: 0 }
  if (notStarts.has(text)) return null
  if (text.length === shortestPart && !shortStarts.has(text)) return null
  const isNoun = (word: string): boolean =>
    word.length === shortestPart ? shortStarts.has(word) : lexicon.nouns.has(word)
  const lemma = text.length > shortestPart && /[ns]$/.test(text) ? lemmaOf({ word: text, lexicon }) : text
  const unlinked = text.endsWith('s') && !isNoun(text) ? text.slice(0, -1) : text
  if (lexicon.parts.start.has(text))
    return { text, lemma: lemma === text && isNoun(unlinked) ? unlinked : lemma, cost: 0 }
  if (isNoun(text) || (lemma !== text && isNoun(lemma))) return { text, lemma, cost: 1 }
  if (isNoun(unlinked)) return { text, lemma: lemmaOf({ word: unlinked, lexicon }), cost: 1.5 }
  if (lexicon.adjectives.has(text)) return { text, lemma, cost: 1.5 }
  return !isKnown && isLongWord({ word: text, lexicon }) ? { text, lemma, cost: 2 } : null
}

function endOf({ text, isKnown, lexicon }: Piece): Candidate | null {
  const lemma = lemmaOf({ word: text, lexicon })
  if (notEnds.has(text) || notEnds.has(lemma)) return null
  if (lemma.length <= shortestPart) return shortEnds.has(lemma) ? { text, lemma, cost: 1 } : null
  const isInE = lemma !== text && /(?<!j)e$/.test(text)
  if (lexicon.parts.end.has(lemma) && !isInE) return { text, lemma, cost: 0 }
  if (lexicon.nouns.has(lemma) && !isInE) return { text, lemma, cost: 1 }
  if (isLongWord({ word: lemma, lexicon })) return { text, lemma, cost: 2 }
  return !isKnown && lexicon.adjectives.has(lemma) ? { text, lemma, cost: 2 } : null
}

/** The dictionary does not say of every noun that it is one ("security"). */
function isLongWord({ word, lexicon }: { word: string; lexicon: Lexicon }): boolean {
  const { words, verbs, adjectives } = lexicon
  return word.length > 5 && words.has(word) && !verbs.has(word) && !adjectives.has(word)
}
