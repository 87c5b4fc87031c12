import type { Named } from '@/domain/document/topic-document'

/**
 * Splits the abbreviation off a name: "Centraal Orgaan opvang asielzoekers (COA)" and "COA (Centraal Orgaan
 * opvang asielzoekers)" give the same two. A parenthesis that is no abbreviation stays in the name.
 */
export function splitAbbreviation(written: string): Named {
  const parts = /^(.*\S)\s*\(([^()]+)\)$/.exec(written)
  const [before, inside] = [parts?.[1], parts?.[2]?.trim()]
  if (!before || !inside) return { name: written, abbreviation: null }
  if (isAbbreviation({ text: inside, of: before })) return { name: before, abbreviation: inside }
  if (hasInitials(before) && abbreviates({ text: before, of: inside })) {
    return { name: inside, abbreviation: before }
  }
  return { name: written, abbreviation: null }
}

function isAbbreviation({ text, of }: { text: string; of: string }): boolean {
  if (hasInitials(text)) return !generic.has(text.toUpperCase())
  return /^\p{Lu}[\p{L}\d]{1,8}$/u.test(text) && abbreviates({ text, of })
}

/** "COA", "DT&V", "NZa", "RvdK": one word, short, with two capitals at least. */
function hasInitials(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return /^[\p{L}\d][\p{L}\d&.\-+]{0,11}$/u.test(text) && capitals >= 2
}

/** "Nibud" is made of letters of "Nationaal Instituut voor Budgetvoorlichting", in that order. */
function abbreviates({ text, of }: { text: string; of: string }): boolean {
  const name = of.toLowerCase()
  const letters = [...text.toLowerCase()].filter((letter) => /[\p{L}\d]/u.test(letter))
  if (!name.includes(' ') || letters[0] !== name[0]) return false
  let from = 0
  return letters.every((letter) => {
    from = name.indexOf(letter, from) + 1
    return from > 0
  })
}

/** Words in parentheses that say what a body is, or where, and are no name of it. */
const generic = new Set(['NGO', 'EU', 'VN', 'NL', 'BV', 'NV', 'B.V.', 'N.V.', 'VS', 'UK', 'ZBO'])
