import type { Heading, ListItem, Paragraph, RootContent } from 'mdast'
import { inlineSections } from './inline-sections'
import { splitAtLineEnds } from '../rows/line-items'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import { sectionNamed } from './section-named'

/**
 * The blocks of a document without headings that is an outline, a list of which items are its parts, or of which a line
 * names each part, but for one at most that a heading names. Those items and lines are headings; items beside them that
 * ask something below are subtopics.
 */
export function outlineToHeadings({
  nodes,
  reading,
}: {
  nodes: RootContent[]
  reading: Reading
}): RootContent[] {
  const headings = nodes.filter((node) => node.type === 'heading' && isPart(node))
  if (headings.length > 1) return nodes
  const lists = nodes.filter((node) => node.type === 'list')
  if (headings.length === 0 && lists.some(({ children }) => children.some(holdsSection)))
    return nodes.flatMap((node) =>
      node.type === 'list' ? fromItems({ items: node.children, depth: 1, reading }) : [node],
    )
  const blocks = inlineSections(nodes).flatMap(splitAtSection)
  const named = headings.map((heading) => sectionNamed(wordsIn(heading)))
  const lines = blocks.filter(
    (node) =>
      node.type === 'paragraph' && isSectionLine(node) && !named.includes(sectionNamed(wordsIn(node))),
  )
  if (lines.length < 2) return nodes
  return blocks.map((node) =>
    node.type === 'paragraph' && lines.includes(node) ? toHeading({ label: node, depth: 2, reading }) : node,
  )
}

/** A paragraph of which the first line names a section, as that line and the others. */
function splitAtSection(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const [first = [], ...others] = splitAtLineEnds(node.children)
  const label = { ...node, children: first }
  if (others.length === 0 || !isSectionLine(label)) return [node]
  const rest = others.flatMap((line, index) => (index === 0 ? line : [lineEnd, ...line]))
  return [label, { type: 'paragraph', children: rest, position: others[0]?.[0]?.position }]
}

const lineEnd = { type: 'text' as const, value: '\n' }

interface Level {
  items: ListItem[]
  depth: number
  reading: Reading
}

/** Text comes before subtopics, and these before sections, since what stands below a heading belongs to it. */
function fromItems({ items, depth, reading }: Level): RootContent[] {
  const parts = items.filter(holdsSection)
  const others = items.filter((item) => !holdsSection(item))
  const asking = others.filter(asksBelow)
  const text = others.filter((item) => !asking.includes(item)).flatMap(({ children }) => children)
  return [
    ...text,
    ...(asking.length === 0
      ? []
      : [
          subtopicsHeading(depth),
          { type: 'list' as const, children: asking, position: asking[0]?.position },
        ]),
    ...parts.flatMap((item) => fromPart({ item, depth, reading })),
  ]
}

function fromPart({ item, depth, reading }: { item: ListItem; depth: number; reading: Reading }) {
  const label = labelOf(item)
  const below = item.children.slice(1)
  const content: RootContent[] =
    label && isSection(label)
      ? below
      : below.flatMap((block): RootContent[] =>
          block.type === 'list' ? fromItems({ items: block.children, depth: depth + 1, reading }) : [block],
        )
  return label ? [toHeading({ label, depth, reading }), ...content] : content
}

/** Whether an item is a section, or holds one. */
function holdsSection(item: ListItem): boolean {
  const label = labelOf(item)
  const inner = item.children.flatMap((block) => (block.type === 'list' ? block.children : []))
  return inner.length > 0 && ((label !== null && isSection(label)) || inner.some(holdsSection))
}

function asksBelow(item: ListItem): boolean {
  const [label, ...below] = item.children
  return label !== undefined && !wordsIn(label).endsWith('?') && below.some((block) => asks(block))
}

function asks(node: RootContent): boolean {
  if (node.type === 'paragraph') return wordsIn(node).endsWith('?')
  return 'children' in node && node.children.some((child) => asks(child))
}

function labelOf(item: ListItem): Paragraph | Heading | null {
  const [first] = item.children
  return first?.type === 'paragraph' || first?.type === 'heading' ? first : null
}

function isSection(node: Paragraph | Heading): boolean {
  return sectionNamed(wordsIn(node)) !== null
}

function isSectionLine(node: Paragraph): boolean {
  return isSection(node) && !/[.!]$/.test(wordsIn(node))
}

/** Whether a heading opens a section that is no introduction. */
function isPart(node: Heading): boolean {
  const name = sectionNamed(wordsIn(node))
  return name !== null && name !== 'intro'
}

function toHeading(options: { label: Paragraph | Heading; depth: number; reading: Reading }): Heading {
  const { label, depth, reading } = options
  const message = `“${wordsIn(label)}” is als kop gelezen.`
  reading.report({ rule: 'markup', ...reading.place(label), message, proposal: `## ${wordsIn(label)}` })
  return { type: 'heading', depth: toDepth(depth), children: label.children, position: label.position }
}

function subtopicsHeading(depth: number): Heading {
  return { type: 'heading', depth: toDepth(depth), children: [{ type: 'text', value: 'Onderwerpen' }] }
}

function toDepth(depth: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths[depth - 1] ?? 6
}
