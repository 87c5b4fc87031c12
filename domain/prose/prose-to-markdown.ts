import type { BlockContent, List, PhrasingContent } from 'mdast'
import type { Inline, Prose, ProseItem, ProseList, ProseText } from './prose'

/** Running text as a tree of markdown. */
export function proseToMarkdown(prose: Prose): BlockContent[] {
  return prose.map((block) =>
    block.type === 'list'
      ? toList(block)
      : { type: 'paragraph', children: block.children.flatMap(toPhrasing) },
  )
}

function toList({ ordered, items }: ProseList): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: toItem(item) })),
  }
}

function toItem({ children, list }: ProseItem): BlockContent[] {
  return [
    ...(children.length > 0 ? [{ type: 'paragraph' as const, children: children.flatMap(toPhrasing) }] : []),
    ...(list ? [toList(list)] : []),
  ]
}

function toPhrasing(inline: Inline, index: number, all: Inline[]): PhrasingContent[] {
  if (inline.type === 'break') return [{ type: 'break' }]
  if (inline.type === 'text') return toStyled(inline, index, all)
  return [{ type: 'link', url: inline.url, children: inline.children.flatMap(toStyled) }]
}

function toStyled(text: ProseText, index: number, all: Inline[]): PhrasingContent[] {
  const plain: PhrasingContent = { type: 'text', value: text.text }
  const inner: PhrasingContent = text.italic ? { type: 'emphasis', children: [plain] } : plain
  const node: PhrasingContent = text.bold ? { type: 'strong', children: [inner] } : inner
  return mayMisread({ before: all[index - 1], text }) ? [boundary, node] : [node]
}

/**
 * Marks of two styles that touch cannot be told apart. The printer breaks up a character outside the Basic
 * Multilingual Plane, such as an emoji, that touches a mark.
 */
function mayMisread({ before, text }: { before: Inline | undefined; text: ProseText }): boolean {
  if (before?.type !== 'text' || !(isStyled(before) || isStyled(text))) return false
  if (isStyled(before) && isStyled(text)) return true
  return /[\uD800-\uDFFF]/.test(before.text.slice(-1) + text.text.slice(0, 1))
}

function isStyled({ bold, italic }: ProseText): boolean {
  return Boolean(bold || italic)
}

/** Nothing, spelt out, to stand between what may not touch. */
const boundary: PhrasingContent = { type: 'html', value: '&#8203;' }
