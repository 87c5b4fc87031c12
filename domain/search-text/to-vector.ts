import type { Term } from './read-terms'

/** What a word weighs: in a title, in what names or explains it, in other text. */
export type Weight = 'A' | 'B' | 'C'

/** Parts of compounds weigh least, wherever they stand: a whole word is what was meant. */
const weightOfParts = 'D'

/**
 * Words with their places and weights as a `tsvector` is written. The fields follow each other with a gap, so that no
 * phrase runs from one into the next.
 * Limits of PostgreSQL: https://www.postgresql.org/docs/current/textsearch-limits.html
 */
export function toVector(fields: { terms: Term[]; weight: Weight }[]): string {
  const places = new Map<string, string[]>()
  let position = 0
  const put = ({ lexeme, weight }: { lexeme: string; weight: string }): void => {
    const place = `${Math.min(position, lastPosition)}${weight}`
    const known = places.get(lexeme)
    if (!known) places.set(lexeme, [place])
    else if (known.length < maxPlaces) known.push(place)
  }
  for (const { terms, weight } of fields) {
    for (const { lexeme, parts, joined } of terms) {
      position++
      put({ lexeme, weight })
      for (const whole of joined?.lexemes ?? []) put({ lexeme: whole, weight })
      for (const part of [...parts, ...(joined?.parts ?? [])]) put({ lexeme: part, weight: weightOfParts })
    }
    position += gap
  }
  return [...places].map(([lexeme, at]) => `${quoteLexeme(lexeme)}:${at.join(',')}`).join(' ')
}

/** A lexeme as it stands in the text of a `tsvector` or `tsquery`; a longer one is cut. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.slice(0, maxLexemeLength).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}

const maxLexemeLength = 100
const maxPlaces = 200
const lastPosition = 16_000
const gap = 10
