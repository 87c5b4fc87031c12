import type { Heading, Paragraph, RootContent } from 'mdast'
import type { Reading } from './reading'
import { toPlainText } from './to-plain-text'

/** Where a section has no headings, its lines of nothing but bold words are the headings. Reports each. */
export function withBoldHeadings({
  nodes,
  reading,
}: {
  nodes: RootContent[]
  reading: Reading
}): RootContent[] {
  if (nodes.some((node) => node.type === 'heading')) return nodes
  return nodes.map((node) => (node.type === 'paragraph' ? (toHeading({ node, reading }) ?? node) : node))
}

function toHeading({ node, reading }: { node: Paragraph; reading: Reading }): Heading | null {
  const [bold, ...others] = node.children
  if (bold?.type !== 'strong' || others.length > 0) return null
  const words = toPlainText({ nodes: bold.children, reading })
  if (words.length > maxHeadingLength || /[.?!…]$/.test(words)) return null
  const message = `De vette regel “${words}” is als kop gelezen.`
  reading.report({ rule: 'markup', ...reading.place(node), message, proposal: `#### ${words}` })
  return { type: 'heading', depth: 4, children: bold.children, position: node.position }
}

const maxHeadingLength = 100
