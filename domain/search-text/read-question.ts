/** What somebody looks for: any of the groups, each of which must hold altogether. */
export type Question = Wanted[][]

export interface Wanted {
  /** A word, or what stood between quotes. */
  text: string
  phrase: boolean
  /** It may not be there: a minus stood before it. */
  not: boolean
}

/**
 * Reads quotes, a minus, "or" (or "OF"), "AND" and "NOT" as people know them from other search engines, also as phones
 * and word processors write them: “ ” for quotes, a dash for a minus. An open quote ends with the text. Whatever stands
 * there, it can be searched for; empty when there is nothing to look for.
 */
export function readQuestion(text: string): Question {
  const groups: Question = [[]]
  const written = text.replace(quotes, '"').replace(dashes, '-').replace(spacedAnd, '&')
  // In a text of capitals alone they are words.
  const hasOperators = /\p{Ll}/u.test(text)
  let isExcluded = false
  for (const [word, minus, quoted] of written.matchAll(pieces)) {
    const operator = hasOperators ? word : ''
    if (alternatives.has(word)) groups.push([])
    else if (operator === 'AND' || operator === 'NOT') isExcluded = operator === 'NOT'
    else {
      groups.at(-1)?.push(toWanted({ word, minus, quoted, isExcluded }))
      isExcluded = false
    }
  }
  return groups
    .map((group) => group.filter(({ text: wanted }) => /[\p{L}\p{N}]/u.test(wanted)))
    .filter((group) => group.some(({ not }) => !not))
}

/** Something in quotes, perhaps with a minus, or a word; an open quote ends with the text. */
const pieces = /(-?)"([^"]*)"?|[^\s"]+/g

/** Of an abbreviation: "J & V". */
const spacedAnd = /(?<=(?<!\p{L})\p{L}{1,2}) & (?=\p{L}{1,2}(?!\p{L}))/gu

const alternatives = new Set(['or', 'OR', 'OF', '|'])

const quotes = /[“”„‟«»″＂]/g

/** Before what may not be there. */
const dashes = /(?<=^|\s)[‐‑–—−](?=["\p{L}\p{N}])/gu

function toWanted({
  word,
  minus,
  quoted,
  isExcluded,
}: {
  word: string
  minus: string | undefined
  quoted: string | undefined
  isExcluded: boolean
}): Wanted {
  if (quoted !== undefined) return { text: quoted.trim(), phrase: true, not: isExcluded || minus === '-' }
  const hasMinus = word.startsWith('-')
  return { text: hasMinus ? word.slice(1) : word, phrase: false, not: isExcluded || hasMinus }
}
