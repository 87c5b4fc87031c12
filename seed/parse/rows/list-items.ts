import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast'
import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { isBody } from '../words/authors'
import { joinNodes, paragraphsIn } from './entry-item'
import { beginsWithName, toLine } from './line-items'
import { namesGroup } from './names-group'
import { isLabel } from './question-labels'
import { hasLink, wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import { reportGroup } from './report-group'
import type { LooseBlock, LooseLine } from './section-item'

/**
 * The rows of a list item: itself, with what is said below it, or those of the list inside it, of which it then
 * names the group.
 */
export function listItems({
  item,
  reading,
}: {
  item: ListItem
  reading: Reading
}): (LooseLine | LooseBlock)[] {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph') return item.children.flatMap((block) => itemsOf({ block, reading }))
  const inner = others.flatMap((block) => (block.type === 'list' ? block.children : []))
  const isGroup = inner.length > 0 && namesInner({ label: first, inner })
  if (isGroup || namesLinks({ label: first, below: others })) {
    reportGroup({ node: first, reading })
    return others.flatMap((block) => itemsOf({ block, reading }))
  }
  const apart = inner.filter(isRow)
  const details = joinNodes(others.flatMap((block) => detailsIn(block)))
  return [
    toLine({ paragraph: first, nodes: first.children, listed: true, details, reading }),
    ...apart.flatMap((one) => listItems({ item: one, reading })),
    ...others.filter(isNoText).flatMap((block) => itemsOf({ block, reading })),
  ]
}

/** The paragraphs of a block in an item, but those of rows of their own. */
function detailsIn(block: BlockContent | DefinitionContent): PhrasingContent[][] {
  if (block.type !== 'list') return paragraphsIn(block)
  return block.children.filter((item) => !isRow(item)).flatMap((item) => paragraphsIn(item))
}

function isNoText(block: BlockContent | DefinitionContent): boolean {
  return block.type !== 'paragraph' && block.type !== 'list'
}

/** Whether words are the name of the items below them, and no row. */
function namesInner({ label, inner }: { label: Paragraph; inner: ListItem[] }): boolean {
  if (hasLink(label)) return false
  const words = wordsIn(label)
  return words.endsWith(':') || namesGroup(words) || inner.some(isRow) || areBodies({ label, inner })
}

/** Whether most items below a label that is no body itself are bodies, or the names of some: "Toezicht", "Rijk". */
function areBodies({ label, inner }: { label: Paragraph; inner: ListItem[] }): boolean {
  if (!isLabel(wordsIn(label)) || namesBody(label)) return false
  const isSure = ({ children: [first, ...others] }: ListItem): boolean => {
    const below = others.flatMap((block) => (block.type === 'list' ? block.children : []))
    return (
      first?.type === 'paragraph' &&
      (namesBody(first) || namesGroup(wordsIn(first)) || below.some(isBodyItem))
    )
  }
  // What has a list below it among bodies is one too, with what it does.
  const sure = new Set(inner.filter(isSure))
  const bodies = inner.filter((item) => sure.has(item) || item.children.length > 1)
  return sure.size > 0 && bodies.length > 1 && bodies.length * 2 > inner.length
}

function isBodyItem({ children: [first] }: ListItem): boolean {
  return first?.type === 'paragraph' && namesBody(first)
}

/** Words that are a body, up to what it does: "PAX", "DNB: toezicht", "Waarborgfonds Wonen (WW)". */
function namesBody(paragraph: Paragraph): boolean {
  const [name = ''] = wordsIn(paragraph).split(/: | [–—-] |[,;] /, 1)
  const { abbreviation } = splitAbbreviation(name)
  return abbreviation !== null || isBody(name)
}

/** Whether words are the name of the paragraphs below them, each of which begins with a link, as those in Notion do. */
function namesLinks({ label, below }: { label: Paragraph; below: RootContent[] }): boolean {
  const rows = below.filter((block) => block.type === 'paragraph' && beginsWithName(block.children))
  return (
    rows.length > 0 &&
    rows.length === below.length &&
    !hasLink(label) &&
    (rows.length > 1 || namesGroup(wordsIn(label)))
  )
}

/** Whether an item inside another begins with a link that has a name of its own. */
function isRow(item: ListItem): boolean {
  const [first] = item.children
  return first?.type === 'paragraph' && beginsWithName(first.children)
}

function itemsOf({
  block,
  reading,
}: {
  block: BlockContent | DefinitionContent
  reading: Reading
}): (LooseLine | LooseBlock)[] {
  if (block.type === 'paragraph')
    return [toLine({ paragraph: block, nodes: block.children, listed: true, reading })]
  if (block.type === 'list') return block.children.flatMap((inner) => listItems({ item: inner, reading }))
  return [{ type: 'block', block }]
}
