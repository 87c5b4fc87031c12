import type { BlockContent, List, PhrasingContent } from 'mdast'
import { splitAtAddresses } from '../document/split-at-addresses'
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
  if (inline.type === 'text') return toStyled({ words: withoutLinks(inline), text: inline, index, all })
  const children = inline.children.flatMap((text, at, texts) =>
    toStyled({ words: [{ type: 'text', value: text.text }], text, index: at, all: texts }),
  )
  return [{ type: 'link', url: inline.url, children }]
}

/**
 * An address that is no link, where one counts as a link, is the text of a link that leads nowhere; of words in bold or
 * italics all of them are, so that they stay together.
 */
function withoutLinks(text: ProseText): PhrasingContent[] {
  const parts = splitAtAddresses(text.text)
  const whole = [{ text: text.text, isLink: parts.some(({ url }) => url !== null) }]
  return (isStyled(text) ? whole : parts.map((part) => ({ ...part, isLink: part.url !== null }))).map(
    (part): PhrasingContent => {
      const words: PhrasingContent = { type: 'text', value: part.text }
      return part.isLink ? { type: 'link', url: '', children: [words] } : words
    },
  )
}

function toStyled(options: {
  words: PhrasingContent[]
  text: ProseText
  index: number
  all: Inline[]
}): PhrasingContent[] {
  const { words, text, index, all } = options
  const inner: PhrasingContent[] = text.italic ? [{ type: 'emphasis', children: words }] : words
  const nodes: PhrasingContent[] = text.bold ? [{ type: 'strong', children: inner }] : inner
  return mayMisread({ before: all[index - 1], text }) ? [boundary, ...nodes] : nodes
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
