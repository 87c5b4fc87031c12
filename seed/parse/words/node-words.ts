import type { Nodes, PhrasingContent } from 'mdast'
import { holdsAddress } from '@/domain/document/holds-address'
import { cleanText } from '@/domain/text/clean-text'

/** The words of a node as they read, without a report of what they are marked with. */
export function wordsIn(node: Nodes | PhrasingContent[]): string {
  return cleanText(Array.isArray(node) ? node.map(textOf).join('') : textOf(node))
}

/** Whether there is a link or a bare address anywhere in a node. */
export function hasLink(node: Nodes | PhrasingContent[]): boolean {
  if (Array.isArray(node)) return node.some(hasLink)
  if (node.type === 'link' || node.type === 'linkReference') return true
  if (node.type === 'text') return holdsAddress(node.value)
  return 'children' in node && node.children.some(hasLink)
}

/** Whether all words are in bold, but for a colon behind them. */
export function isBold(nodes: PhrasingContent[]): boolean {
  const [first, ...others] = nodes.filter((node) => wordsIn(node) !== '')
  return first?.type === 'strong' && others.every((node) => /^:?$/.test(wordsIn(node)))
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return node.children.map(textOf).join('')
  return 'value' in node ? node.value : ''
}
