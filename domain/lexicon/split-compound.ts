import type { Lexicon, PartPlace } from './lexicon'
import { lemmaOf } from './lemma-of'
import { shortestPart } from './read-lexicon'

/**
 * The words that a compound is made of, those inside its parts too: "asielzoekerscentrum" is of "asielzoeker" and
 * "centrum", and of "asiel" and "zoeker". Empty for what is no compound. `word` is folded, and so are the parts.
 */
export function splitCompound({ word, lexicon }: { word: string; lexicon: Lexicon }): string[] {
  if (word.length < shortestCompound || simple.has(word)) return []
  const parts = bestSplit({ word, lexicon })
  const found = parts.flatMap((part) => {
    const lemma = lemmaOfPart({ part, lexicon })
    return [lemma, ...splitCompound({ word: lemma, lexicon })]
  })
  return [...new Set(found)].filter((part) => part !== word)
}

/**
 * The word that a word is a form of, also where the dictionary has neither: "asielzoekerscentra" is of
 * "asielzoekerscentrum", since "centra" is of "centrum". `word` is folded.
 */
export function baseOf({ word, lexicon }: { word: string; lexicon: Lexicon }): string {
  const lemma = lemmaOf({ word, lexicon })
  if (lemma !== word || word.length < shortestCompound || simple.has(word)) return lemma
  const last = bestSplit({ word, lexicon }).at(-1)
  if (!last) return word
  const base = word.slice(0, -last.length) + lemmaOf({ word: last, lexicon })
  return !lexicon.words.has(word) || lexicon.words.has(base) ? base : word
}

/** In letters. */
const shortestCompound = 2 * shortestPart

/** Words that look like a compound of two others and are none. */
const simple = new Set(['minister', 'ministerie', 'kanton', 'kantoor', 'station', 'diplomaat', 'parlement'])

/** Two parts if that can be, with the longest at the end; else more. */
function bestSplit({ word, lexicon }: { word: string; lexicon: Lexicon }): string[] {
  const shortest = lexicon.words.has(word) ? shortestKnownPart : shortestPart
  let best: string[] = []
  for (let at = shortest; at <= word.length - shortestPart; at++) {
    const start = word.slice(0, at)
    const end = word.slice(at)
    if (!stands({ part: start, place: 'start', lexicon })) continue
    const isEnd =
      (end.length >= shortest || furtherEnds.has(end)) && stands({ part: end, place: 'end', lexicon })
    const rest = isEnd ? [end] : restSplit({ rest: end, shortest, lexicon })
    if (rest.length > 0 && (best.length === 0 || rest.length + 1 < best.length)) best = [start, ...rest]
  }
  return best
}

/** A middle part and an end; compounds of more than three words are rare enough. */
function restSplit({
  rest,
  shortest,
  lexicon,
}: {
  rest: string
  shortest: number
  lexicon: Lexicon
}): string[] {
  for (let at = rest.length - shortest; at >= shortest; at--) {
    const [middle, end] = [rest.slice(0, at), rest.slice(at)]
    if (stands({ part: middle, place: 'middle', lexicon }) && stands({ part: end, place: 'end', lexicon }))
      return [middle, end]
  }
  return []
}

/** A word that the dictionary has whole is only split in parts that are long enough not to be there by chance. */
const shortestKnownPart = 4

/** The dictionary is strict: it has no plural in s before another word, and every longer compound by itself. */
function stands({ part, place, lexicon }: { part: string; place: PartPlace; lexicon: Lexicon }): boolean {
  if (lexicon.parts[place].has(part)) return true
  switch (place) {
    case 'start':
      return part.endsWith('s') && lexicon.words.has(lexicon.singulars.get(part) ?? '')
    case 'middle':
      return lexicon.parts.start.has(part)
    case 'end': {
      const lemma = lemmaOf({ word: part, lexicon })
      return lexicon.parts.end.has(lemma) || furtherEnds.has(lemma)
    }
  }
}

/** Words that the dictionary only has at the end of the compounds that it knows. */
const furtherEnds = new Set(['wet'])

/** The word that a part is a form of; an s that only holds a compound together is no part of it. */
function lemmaOfPart({ part, lexicon }: { part: string; lexicon: Lexicon }): string {
  const lemma = lemmaOf({ word: part, lexicon })
  if (lemma !== part || lexicon.words.has(part) || !part.endsWith('s')) return lemma
  return part.slice(0, -1)
}
