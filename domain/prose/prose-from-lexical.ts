import type { Inline, Prose, ProseBlock, ProseItem, ProseLink, ProseList, ProseText } from './prose'
import { safeHref } from '../text/safe-href'

/**
 * Rich text as the admin's editor stores it (Lexical's JSON), as prose. What prose has no word for is read through:
 * its text is kept. A link that cannot be used becomes its text.
 * Source of the format: https://lexical.dev/docs/concepts/nodes
 */
export function proseFromLexical(state: unknown): Prose {
  return childrenOf(recordOf(state).root).flatMap(toBlocks)
}

/** All words of a node, without their markup. */
export function wordsOf(node: unknown): string {
  return toInline(node)
    .flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]))
    .map((inline) => (inline.type === 'text' ? inline.text : ' '))
    .join('')
}

export function childrenOf(node: unknown): unknown[] {
  const { children } = recordOf(node)
  return Array.isArray(children) ? children : []
}

export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function toBlocks(node: unknown): ProseBlock[] {
  if (typeOf(node) === 'list') return [toList(node)]
  const children = childrenOf(node).flatMap(toInline)
  return children.length > 0 ? [{ type: 'paragraph', children }] : []
}

function toList(node: unknown): ProseList {
  const items = childrenOf(node).reduce<ProseItem[]>(addItem, [])
  return { type: 'list', ordered: recordOf(node).listType === 'number', items }
}

/** Lexical puts a nested list into an item of its own; here it belongs to the item before it. */
function addItem(items: ProseItem[], node: unknown): ProseItem[] {
  const nested = childrenOf(node).find((child) => typeOf(child) === 'list')
  const last = items.at(-1)
  if (nested && last) return [...items.slice(0, -1), { ...last, list: toList(nested) }]
  return [...items, { children: childrenOf(node).flatMap(toInline) }]
}

function toInline(node: unknown): Inline[] {
  const type = typeOf(node)
  if (type === 'text') return toText(node)
  if (type === 'linebreak') return [{ type: 'break' }]
  if (type === 'link' || type === 'autolink') return toLink(node)
  return childrenOf(node).flatMap(toInline)
}

function toText(node: unknown): ProseText[] {
  const { text, format } = recordOf(node)
  if (typeof text !== 'string' || text === '') return []
  const bits = typeof format === 'number' ? format : 0
  return [
    {
      type: 'text',
      text,
      ...(bits & boldBit ? { bold: true } : {}),
      ...(bits & italicBit ? { italic: true } : {}),
    },
  ]
}

const boldBit = 1
const italicBit = 2

function toLink(node: unknown): (ProseLink | ProseText)[] {
  const { url } = recordOf(recordOf(node).fields)
  const href = safeHref(typeof url === 'string' ? url : null)
  const children = wordsInLink(node)
  return href ? [{ type: 'link', url: href, children }] : children
}

/** A link may hold whole paragraphs, where it was pasted from a page: a space stands between two. */
function wordsInLink(node: unknown): ProseText[] {
  return childrenOf(node).flatMap((child, at) => {
    if (typeOf(child) === 'linebreak') return [{ type: 'text', text: ' ' }]
    if (typeOf(child) === 'text') return toText(child)
    return [...(at > 0 ? [{ type: 'text', text: ' ' } as const] : []), ...wordsInLink(child)]
  })
}

function typeOf(node: unknown): unknown {
  return recordOf(node).type
}
