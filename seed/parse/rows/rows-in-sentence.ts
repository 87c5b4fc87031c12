import type { PhrasingContent } from 'mdast'
import { wordsIn } from '../words/node-words'
import { splitAtSign } from '../words/split-at-sign'

/**
 * The bodies of a sentence that semicolons divide, three or more, each with what it does behind a comma or a colon: "De
 * Molenraad, adviseert; de Windinspectie: ziet toe; …". Of any other text nothing.
 */
export function rowsInSentence(nodes: PhrasingContent[]): PhrasingContent[][] {
  const parts = splitAtSign({ nodes, sign: ';' })
  return parts.length > 2 && parts.every(isRow) ? parts.map(withColon) : []
}

function isRow(part: PhrasingContent[]): boolean {
  const words = wordsIn(part)
  return (
    row.test(words) && !/[.?!] \p{Lu}/u.test(words) && words.split('(').length === words.split(')').length
  )
}

function withColon([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : []
  const value = first.value.replace(/^en /, '').replace(/^([^,:]{2,60}), /, '$1: ')
  return [{ ...first, value }, ...others]
}

const row = /^[^,:;.?!]{2,60}(?:: \S|, \p{Ll})/u
