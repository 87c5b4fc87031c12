import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { areRowLines, beginsReference, beginsWithLink, beginsWithName, splitAtLineEnds } from './line-items'
import { namesGroup } from './names-group'
import { isHost } from '@/domain/text/is-host'
import { hasLink, wordsIn } from '../words/node-words'
import type { RowRules } from './row-rules'
import type { Row } from './section-item'
import { saysNothing } from '../words/says-nothing'
import { splitHeader } from '../words/split-header'

/**
 * How many of the blocks below a heading are about it, where it is a row itself, "### [Molenfonds](…)"; `null`
 * where it is none, and names those below it.
 */
export function entryLength({
  label,
  nodes,
}: {
  label: Heading | Paragraph
  nodes: RootContent[]
}): number | null {
  const words = wordsIn(label)
  if (/[:?]$/.test(words)) return null
  const end = nodes.findIndex((node) => !isAbout(node))
  const length = end === -1 ? nodes.length : end
  if (hasLink(label)) return length > 0 || nodes.length === 0 ? length : null
  if (namesGroup(words) || length === 0 || length < nodes.length || areReferences(nodes)) return null
  if (nodes.some((node) => node.type === 'paragraph' && areRowLines(node))) return null
  const [first] = nodes
  if (first?.type === 'paragraph') return beginsWithLink(first.children) && !areAddress(nodes) ? null : length
  const all = nodes.flatMap((node) => paragraphsIn(node))
  return all.every((paragraph) => splitHeader(paragraph) !== null) ? length : null
}

/** Paragraphs of which at least half are references: what stands above them is their group. */
function areReferences(nodes: RootContent[]): boolean {
  const lines = nodes.flatMap((node) => (node.type === 'paragraph' ? splitAtLineEnds(node.children) : []))
  const references = lines.filter(beginsReference)
  return references.length > 1 && references.length * 2 >= lines.length
}

/** The row that a heading and the text below it stand for. */
export function entryItem<Role extends string>(options: {
  label: Heading | Paragraph
  nodes: RootContent[]
  rules: RowRules<Role>
}): Row<Role> {
  const { label, nodes, rules } = options
  const message = `“${wordsIn(label)}” is als rij gelezen, met de tekst eronder.`
  rules.reading.report({ rule: 'loose-link', ...rules.reading.place(label), message })
  const parts = nodes.flatMap((node) => paragraphsIn(node))
  const details = parts.flatMap((part) => detailIn(part) ?? [])
  const text = joinNodes(parts.filter((part) => detailIn(part) === null))
  const columns = rules.columns(['Naam', ...details.map(({ header }) => header), 'Omschrijving'])
  const contents = [withoutNumber(label.children), ...details.map((detail) => detail.nodes), text]
  const cells = columns.map((column, index) => ({
    ...column,
    filled: index > 0,
    nodes: contents[index] ?? [],
  }))
  return { type: 'row', place: rules.reading.place(label.children[0] ?? label), cells }
}

/** What a paragraph says in the cell of one column: "Rol: adviseert", or an address alone. */
export function detailIn(nodes: PhrasingContent[]): { header: string; nodes: PhrasingContent[] } | null {
  return splitHeader(nodes) ?? (isAddress(wordsIn(nodes)) ? { header: 'Website', nodes } : null)
}

/** The paragraphs in a block, wherever they stand in it. */
export function paragraphsIn(node: RootContent | ListItem): PhrasingContent[][] {
  if (node.type === 'paragraph') return [node.children]
  if (node.type !== 'list' && node.type !== 'listItem') return []
  return node.children.flatMap((child) => paragraphsIn(child))
}

/** Paragraphs as one, with a space between. */
export function joinNodes(parts: PhrasingContent[][]): PhrasingContent[] {
  return parts.flatMap((part, index) =>
    index === 0 ? part : [{ type: 'text' as const, value: ' ' }, ...part],
  )
}

/** "1. [Molenfonds](…)". */
function withoutNumber([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...others] : []
  return [{ ...first, value: first.value.replace(/^\s*\d{1,2}[.)]\s+/, '') }, ...others]
}

/** Below a heading stands nothing but its address. */
function areAddress([paragraph, ...others]: RootContent[]): boolean {
  return paragraph?.type === 'paragraph' && others.length === 0 && isAddress(wordsIn(paragraph))
}

function isAddress(words: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(words) || isHost(words) || saysNothing(words)
}

/** Whether a block is text about what stands above it: a paragraph, or a list without rows of its own. */
function isAbout(node: RootContent): boolean {
  if (node.type === 'paragraph') return true
  return node.type === 'list' && !paragraphsIn(node).some(beginsWithName)
}
