import type { Blockquote, PhrasingContent, RootContent } from 'mdast'
import { parseTag, type Tag } from './parse-tag'
import { dropInlineMarks } from './drop-inline-marks'
import { joinDivided } from '../lines/join-divided'
import type { Reading } from '../reading'

/**
 * The tree without HTML and code in its text: emphasis, links, images and line breaks in HTML are what they are in
 * markdown, code is its text, and every other tag is left out and reported.
 */
export function readHTML({ nodes, reading }: { nodes: RootContent[]; reading: Reading }): RootContent[] {
  for (const node of nodes) readInside({ node, reading })
  return nodes
}

function readInside({ node, reading }: { node: RootContent; reading: Reading }): void {
  if (!('children' in node)) return
  if (node.type === 'blockquote') dropMark(node)
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || isInline(node)) {
    node.children = withoutBadges(inline({ nodes: node.children, reading }))
  }
  for (const child of node.children) readInside({ node: child, reading })
}

/** "[!NOTE]" at the beginning of a quote says of what kind it is. */
function dropMark({ children: [first] }: Blockquote): void {
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  if (text?.type !== 'text') return
  const [, title = '', rest = ''] = /^\[![\w-]{1,20}\][-+]?[ \t]*([^\r\n]*)([^]*)$/.exec(text.value) ?? []
  if (!/^\[![\w-]{1,20}\]/.test(text.value)) return
  const isOpen = title !== '' && rest.trim() !== '' && !/[.?!:]$/.test(title)
  text.value = `${title}${isOpen ? ':' : ''}${rest}`.trimStart()
}

/** An image in a link is its description; a badge, which shows the state of something, is nothing. */
function withoutBadges(nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'image') return isBadge(node) ? [] : [node]
    if (node.type !== 'link') return [node]
    const children = node.children.map((child) =>
      child.type === 'image'
        ? { type: 'text' as const, value: child.alt ?? '', position: child.position }
        : child,
    )
    return node.children.length > 0 && node.children.every(isBadge) ? [] : [{ ...node, children }]
  })
}

function isBadge(node: PhrasingContent): boolean {
  return node.type === 'image' && /(?:shields\.io|badge|(?:^|notion\.so)\/icons\/)/i.test(node.url)
}

function isInline(
  node: RootContent,
): node is Extract<RootContent, { type: 'link' | 'strong' | 'emphasis' | 'linkReference' }> {
  return ['link', 'strong', 'emphasis', 'linkReference'].includes(node.type)
}

/** One run of inline content; tags that are opened and closed in it enclose what stands between. */
function inline({ nodes, reading }: { nodes: PhrasingContent[]; reading: Reading }): PhrasingContent[] {
  const open: { tag: Tag | null; children: PhrasingContent[] }[] = [{ tag: null, children: [] }]
  const add = (...added: PhrasingContent[]): void => void open.at(-1)?.children.push(...added)
  for (const node of nodes) {
    const tag = node.type === 'html' ? parseTag(node.value) : null
    if (node.type === 'inlineCode') add({ type: 'text', value: node.value, position: node.position })
    else if (node.type === 'text') add(joinDivided(dropInlineMarks({ node, reading })))
    else if (node.type !== 'html') add(node)
    else if (tag?.name === 'br') add({ type: 'break', position: node.position })
    else if (tag?.name === 'img')
      add({
        type: 'image',
        url: tag.attributes.get('src') ?? '',
        alt: tag.attributes.get('alt') ?? '',
        position: node.position,
      })
    else {
      if (!tag?.closes && !(tag && known.has(tag.name))) reportTag({ node, reading })
      if (tag && encloses(tag) && open.length < maxOpen) open.push({ tag, children: [] })
      else if (tag?.closes && open.some((one) => one.tag?.name === tag.name))
        closeUpTo({ open, name: tag.name })
      else if (tag && spaced.has(tag.name)) add({ type: 'text', value: ' ', position: node.position })
    }
  }
  while (open.length > 1) closeUpTo({ open, name: open.at(-1)?.tag?.name ?? '' })
  return open[0]?.children ?? []
}

function closeUpTo({
  open,
  name,
}: {
  open: { tag: Tag | null; children: PhrasingContent[] }[]
  name: string
}): void {
  while (open.length > 1) {
    const last = open.pop()
    if (!last?.tag) return
    open.at(-1)?.children.push(...toNodes({ tag: last.tag, children: last.children }))
    if (last.tag.name === name) return
  }
}

function toNodes({ tag, children }: { tag: Tag; children: PhrasingContent[] }): PhrasingContent[] {
  if (hidden.has(tag.name)) return []
  const position = children[0]?.position
  if (tag.name === 'sup') return raised(children)
  if (tag.name === 'b' || tag.name === 'strong' || tag.name === 'summary')
    return [{ type: 'strong', children, position }]
  if (tag.name === 'i' || tag.name === 'em') return [{ type: 'emphasis', children, position }]
  const plain = children.flatMap((child) =>
    child.type === 'link' || child.type === 'linkReference' ? child.children : [child],
  )
  return [{ type: 'link', url: tag.attributes.get('href') ?? '', children: plain, position }]
}

/** The mark of a footnote stays one: "<sup>4</sup>". */
function raised(children: PhrasingContent[]): PhrasingContent[] {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length > 0 || !/^\d{1,3}$/.test(only.value)) return children
  return [{ ...only, value: only.value.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit) }]
}

function encloses({ name, closes }: Tag): boolean {
  return !closes && (hidden.has(name) || ['a', 'b', 'strong', 'i', 'em', 'sup', 'summary'].includes(name))
}

function reportTag({ node, reading }: { node: PhrasingContent; reading: Reading }): void {
  const message = 'HTML heeft hier geen betekenis; de code is weggelaten, de tekst overgenomen.'
  reading.report({ rule: 'markup', ...reading.place(node), message })
}

const maxOpen = 20
/** Tags of which more is read than their text, or nothing needs to be said. */
const known = new Set(['a', 'b', 'strong', 'i', 'em', 'br', 'img', 'p', 'wbr', 'sup', 'sub', 'u', 'span'])
/** What is in these is no text. */
const hidden = new Set(['script', 'style', 'template', 'iframe', 'noscript', 'svg', 'object'])
/** Tags that divide what stands before and behind them. */
const spaced = new Set(
  'p div section article aside header footer main figure figcaption details summary blockquote ul ol li dl dt dd table tbody thead tr td th h1 h2 h3 h4 h5 h6 hr pre center'.split(
    ' ',
  ),
)
