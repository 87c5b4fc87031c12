import { isBody } from '../words/authors'

interface FullName {
  name: string
  abbreviation: string
  role: string | null
}

/**
 * The name in full that stands behind an abbreviation, "NVWA – Nederlandse Voedsel- en Warenautoriteit, toezichthouder";
 * `null` where what stands there is no name of a body, or of another.
 */
export function nameInRole({ abbreviation, role }: { abbreviation: string; role: string }): FullName | null {
  if (!/^(?=.*\p{Lu}.*\p{Lu})[\p{L}&]{2,8}$/u.test(abbreviation)) return null
  const ends = [...role.matchAll(/[,;:(]| [–—-] |$/g)].map(({ index }) => index).slice(0, maxParts)
  const names = ends
    .map((end) => role.slice(0, end).trim())
    .filter((name) => isBody(name) || isInitials({ abbreviation, name }))
  const best = names
    .filter((name) => isShortFor({ abbreviation, name }))
    .sort(
      (one, other) => initialsOf({ abbreviation, name: other }) - initialsOf({ abbreviation, name: one }),
    )[0]
  if (best === undefined) return null
  const rest = role.slice(best.length).replace(/^[\s,;:–—-]+/, '')
  return { name: best, abbreviation, role: (/^\(([^()]*)\)$/.exec(rest)?.[1] ?? rest) || null }
}

/** A name has no more parts than this. */
const maxParts = 4

/** Whether the letters of an abbreviation stand in a name of two words or more in their order, the first at a word’s beginning. */
function isShortFor({ abbreviation, name }: { abbreviation: string; name: string }): boolean {
  if (!/^\p{Lu}\S* \S/u.test(name)) return false
  const letters = abbreviation.replace(/&/g, '').toLowerCase()
  const pattern = [...letters].map((letter, index) => (index === 0 ? `\\b${letter}` : letter)).join('.*')
  return new RegExp(pattern).test(name.toLowerCase())
}

/**
 * Whether each letter of an abbreviation of three or more begins a word of the name: "NWBA" and "Nederlandse Waterstof- en
 * Brandstofcel Associatie".
 */
function isInitials({ abbreviation, name }: { abbreviation: string; name: string }): boolean {
  return abbreviation.length > 2 && initialsOf({ abbreviation, name }) === abbreviation.length
}

/** How many letters of an abbreviation are the first of a word of the name, in their order. */
function initialsOf({ abbreviation, name }: { abbreviation: string; name: string }): number {
  const initials = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
  let from = 0
  return [...abbreviation.toLowerCase()].filter((letter) => {
    const found = initials.indexOf(letter, from)
    if (found !== -1) from = found + 1
    return found !== -1
  }).length
}
