import type { Text } from 'mdast'

/** A text with words whole that a line end divides, as what is copied from a pdf has them: "drinkwa-" and "ter". */
export function joinDivided(node: Text): Text {
  const value = node.value.replace(divided, '$1')
  return value === node.value ? node : { ...node, value }
}

/** Not "in- en uitvoer", of which the first word goes without its end. */
const divided =
  /(\p{Ll}{2})-(?:\r\n|\r|\n)[ \t]*(?=\p{Ll})(?!(?:en|of|tot|dan|als|noch|maar|and|or)(?!\p{L}))/gu
