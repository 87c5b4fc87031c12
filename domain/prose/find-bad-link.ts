import { safeHref } from '../text/safe-href'
import { childrenOf, recordOf, wordsOf } from './prose-from-lexical'

/** The first link of rich text (Lexical's JSON) that nobody can follow; `null` when there is none. */
export function findBadLink(state: unknown): { words: string; url: string } | null {
  return firstBad(recordOf(state).root)
}

function firstBad(node: unknown): { words: string; url: string } | null {
  const { type, fields } = recordOf(node)
  if (type === 'link' || type === 'autolink') {
    const { url } = recordOf(fields)
    const address = typeof url === 'string' ? url : ''
    if (safeHref(address) === null) return { words: wordsOf(node), url: address }
  }
  for (const child of childrenOf(node)) {
    const found = firstBad(child)
    if (found) return found
  }
  return null
}
