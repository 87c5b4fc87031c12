import type { PhrasingContent } from 'mdast'
import type { Inline, ProseText } from '@/domain/prose/prose'
import { splitAtAddresses } from '@/domain/document/split-at-addresses'
import { cleanFragment } from '@/domain/text/clean-text'
import { mergeText, trimInline } from '@/domain/prose/tidy-inline'
import type { Reading } from '../reading'
import { readImage, readText } from './to-plain-text'

interface Style {
  bold?: boolean
  italic?: boolean
}

interface Rules {
  reading: Reading
  style?: Style
  /** An address that is written without a link is one. */
  linksAddresses?: boolean
}

/** Inline content with its links, bold, italic and line breaks; all else as its words. */
export function inlineOf({ nodes, ...rules }: { nodes: PhrasingContent[] } & Rules): Inline[] {
  return mergeText(nodes.flatMap((node) => inline({ node, ...rules })))
}

function inline(options: { node: PhrasingContent } & Rules): Inline[] {
  const { node, ...rules } = options
  const { reading, style = {}, linksAddresses = false } = rules
  switch (node.type) {
    case 'text': {
      const text = readText({ text: node.value, node, reading })
      return linksAddresses && !text.includes('](')
        ? withLinks({ text, node, reading, style })
        : [toText({ text, style })]
    }
    case 'break':
      return [{ type: 'break' }]
    case 'strong':
      return inlineOf({ ...rules, nodes: node.children, style: { ...style, bold: true } })
    case 'emphasis':
      return inlineOf({ ...rules, nodes: node.children, style: { ...style, italic: true } })
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

function withLinks(options: {
  text: string
  node: PhrasingContent
  reading: Reading
  style: Style
}): Inline[] {
  const { text, node, reading, style } = options
  return splitAtAddresses(cleanFragment(text)).map((part): Inline => {
    const url = part.url === null ? null : reading.bareAddress({ written: part.url, node })
    if (url === null) return toText({ text: part.text, style })
    const words = part.url === part.text ? url : part.text
    return { type: 'link', url, children: [toText({ text: words, style })] }
  })
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
