import { isLocalAddress, tidyAddress } from '../text/tidy-address'
import { childrenOf, recordOf } from './prose-from-lexical'

/**
 * Rich text as the admin's editor stores it, with links that a reader can follow. Addresses are tidied; a link that
 * leads nowhere for a reader, such as a bookmark or a footnote of a word processor, becomes its text. A link around
 * whole paragraphs becomes one around their words.
 */
export function tidyLexicalLinks(state: unknown): unknown {
  const { root } = recordOf(state)
  if (root === undefined) return state
  const children = childrenOf(root).flatMap(tidy).map(asBlock)
  return { ...recordOf(state), root: { ...recordOf(root), children } }
}

function tidy(node: unknown): unknown[] {
  const { type, children } = recordOf(node)
  if (!Array.isArray(children)) return [node]
  if (type !== 'link' && type !== 'autolink') return [{ ...recordOf(node), children: children.flatMap(tidy) }]
  const inline = toInline(children.flatMap(tidy))
  const { fields } = recordOf(node)
  const { url, linkType = 'custom' } = recordOf(fields)
  if (linkType !== 'custom') return [{ ...recordOf(node), children: inline }]
  const address = typeof url === 'string' ? url : ''
  if (isLocalAddress(address)) return inline
  return [{ ...recordOf(node), fields: { ...recordOf(fields), url: tidyAddress(address) }, children: inline }]
}

/** Text, line breaks and links as they are; of a paragraph its contents, with a space between two. */
function toInline(nodes: unknown[]): unknown[] {
  return nodes.flatMap((node, at) => {
    if (!isBlock(node)) return [node]
    return [...(at > 0 ? [space] : []), ...toInline(childrenOf(node))]
  })
}

function isBlock(node: unknown): boolean {
  const { type, children } = recordOf(node)
  return Array.isArray(children) && type !== 'link' && type !== 'autolink'
}

function asBlock(node: unknown): unknown {
  return isBlock(node) ? node : { ...emptyParagraph, children: [node] }
}

const space = { type: 'text', version: 1, text: ' ', detail: 0, format: 0, mode: 'normal', style: '' }

const emptyParagraph = {
  type: 'paragraph',
  version: 1,
  children: [],
  direction: 'ltr',
  format: '',
  indent: 0,
  textFormat: 0,
}
