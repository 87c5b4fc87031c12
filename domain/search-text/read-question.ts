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
 * Reads quotes, a minus and "or" (or "OF") as people know them from other search engines. An open quote ends with the
 * text. Whatever stands there, it can be searched for; empty when there is nothing to look for.
 */
export function readQuestion(text: string): Question {
  const groups: Question = [[]]
  for (const [word, minus, quoted] of text.replace(spacedAnd, '&').matchAll(pieces)) {
    if (alternatives.has(word)) groups.push([])
    else groups.at(-1)?.push(toWanted({ word, minus, quoted }))
  }
  return groups
    .map((group) => group.filter(({ text: wanted }) => /[\p{L}\p{N}]/u.test(wanted)))
    .filter((group) => group.some(({ not }) => !not))
}

/** Something in quotes, perhaps with a minus, or a word; an open quote ends with the text. */
const pieces = /(-?)"([^"]*)"?|[^\s"]+/g

/** Of an abbreviation: "J & V". */
const spacedAnd = /(?<=(?<!\p{L})\p{L}{1,2}) & (?=\p{L}{1,2}(?!\p{L}))/gu

const alternatives = new Set(['or', 'OR', 'OF'])

function toWanted({
  word,
  minus,
  quoted,
}: {
  word: string
  minus: string | undefined
  quoted: string | undefined
}): Wanted {
  if (quoted !== undefined) return { text: quoted.trim(), phrase: true, not: minus === '-' }
  const not = word.startsWith('-')
  return { text: not ? word.slice(1) : word, phrase: false, not }
}
