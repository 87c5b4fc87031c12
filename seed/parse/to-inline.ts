import type { PhrasingContent } from 'mdast'
import type { Inline, ProseText } from '@/domain/prose/prose'
import { cleanFragment } from '@/domain/text/clean-text'
import { mergeText, trimInline } from '@/domain/prose/tidy-inline'
import type { Reading } from './reading'
import { readImage, readText } from './to-plain-text'

interface Style {
  bold?: boolean
  italic?: boolean
}

/** Inline content with its links, bold, italic and line breaks; all else as its words. */
export function inlineOf(options: { nodes: PhrasingContent[]; reading: Reading; style?: Style }): Inline[] {
  const { nodes, reading, style = {} } = options
  return mergeText(nodes.flatMap((node) => inline({ node, reading, style })))
}

function inline(options: { node: PhrasingContent; reading: Reading; style: Style }): Inline[] {
  const { node, reading, style } = options
  switch (node.type) {
    case 'text':
      return [toText({ text: readText({ text: node.value, node, reading }), style })]
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
      return inlineOf({ nodes: node.children, reading, style: { ...style, bold: true } })
    case 'emphasis':
      return inlineOf({ nodes: node.children, reading, style: { ...style, italic: true } })
    case 'link':
    case 'linkReference':
      return toLink({ node, reading, style })
    case 'image':
    case 'imageReference':
      return [toText({ text: readImage({ node, reading }), style })]
    default:
      return 'value' in node ? [toText({ text: node.value, style })] : []
  }
}

function toLink(options: { node: LinkNode; reading: Reading; style: Style }): Inline[] {
  const { node, reading, style } = options
  const words = inlineOf({ nodes: node.children, reading, style })
  const url = reading.address(node)
  if (url === null) return words
  const texts = words.map((word) => (word.type === 'text' ? word : toText({ text: ' ', style })))
  const [before, label, after] = withoutEdges(texts)
  return [
    ...before,
    { type: 'link', url, children: label.length > 0 ? label : [{ type: 'text', text: url }] },
    ...after,
  ]
}

type LinkNode = Extract<PhrasingContent, { type: 'link' | 'linkReference' }>

/** White space at the ends of a link's text stands beside the link. */
function withoutEdges(texts: ProseText[]): [before: ProseText[], label: ProseText[], after: ProseText[]] {
  const label = trimInline(texts).filter((item) => item.type === 'text')
  const all = texts.map(({ text }) => text).join('')
  const edge = (present: boolean): ProseText[] => (present ? [{ type: 'text', text: ' ' }] : [])
  return [edge(all.startsWith(' ')), label, edge(all.endsWith(' ') && label.length > 0)]
}

function toText({ text, style }: { text: string; style: Style }): ProseText {
  return { type: 'text', text: cleanFragment(text), ...style }
}
