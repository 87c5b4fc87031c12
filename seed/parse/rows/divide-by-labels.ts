import type { Heading, Paragraph, RootContent } from 'mdast'
import { areRowLines } from './line-items'
import { hasLink, isBold, wordsIn } from '../words/node-words'

/** A heading, or a line that serves as one, with what stands below it up to the next. */
export interface Stretch {
  label: Heading | Paragraph | null
  nodes: RootContent[]
}

/** Divides a section at its headings, its lines in bold and its lines that announce a list or a table. */
export function divideByLabels(nodes: RootContent[]): Stretch[] {
  const stretches: Stretch[] = [{ label: null, nodes: [] }]
  nodes.forEach((node, index) => {
    const isLabel =
      node.type === 'heading' || (node.type === 'paragraph' && isLine({ node, next: nodes[index + 1] }))
    if (isLabel) stretches.push({ label: node, nodes: [] })
    else stretches.at(-1)?.nodes.push(node)
  })
  return stretches
}

function isLine({ node, next }: { node: Paragraph; next: RootContent | undefined }): boolean {
  const words = wordsIn(node)
  if (isBold(node.children) && words.length <= maxLabelLength) return !/[.?!…]$/.test(words)
  if (next?.type !== 'list' && next?.type !== 'table' && next?.type !== 'blockquote') return false
  if (hasLink(node) || areRowLines(node)) return false
  return words.endsWith(':')
    ? words.length <= maxSentenceLength
    : words.length <= maxLabelLength && !/[.?!…]$/.test(words)
}

const maxLabelLength = 100
const maxSentenceLength = 300
