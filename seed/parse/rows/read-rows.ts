import type { Blockquote, ListItem, Paragraph, RootContent } from 'mdast'
import { divideByLabels, type Stretch } from './divide-by-labels'
import { detailIn, entryItem, entryLength, joinNodes, paragraphsIn } from './entry-item'
import {
  areRowLines,
  beginsReference,
  beginsWithLink,
  isName,
  linesOf,
  looksLikeRow,
  splitAtLineEnds,
  toLine,
} from './line-items'
import { listItems } from './list-items'
import { namesGroup } from './names-group'
import { namesOnFirstLines } from './names-on-first-lines'
import { wordsIn } from '../words/node-words'
import { isRecognised } from './read-columns'
import type { Reading } from '../reading'
import { reportGroup } from './report-group'
import { beginsWithBoldLabel, runInNames } from './run-in-names'
import type { RowRules } from './row-rules'
import type { SectionItem } from './section-item'
import { splitHeader } from '../words/split-header'
import { tableItems } from './table-items'
import { withoutWorkingNotes } from './without-working-notes'

/**
 * Takes the section of a table apart, in its order. Headings, and lines that serve as one, are rows themselves or
 * the names of groups of rows.
 */
export function readRows<Role extends string>(
  options: { nodes: RootContent[] } & RowRules<Role>,
): SectionItem<Role>[] {
  const { nodes, ...rules } = options
  const { reading } = rules
  return divideByLabels(joinQuotes(runInNames(namesOnFirstLines(nodes))))
    .flatMap((stretch) => itemsOf({ stretch, rules }))
    .flatMap((item) => withoutWorkingNotes({ item, reading }))
}

function itemsOf<Role extends string>({
  stretch,
  rules,
}: {
  stretch: Stretch
  rules: RowRules<Role>
}): SectionItem<Role>[] {
  const { label, nodes } = stretch
  const length = label && !areNames({ nodes, rules }) ? entryLength({ label, nodes }) : null
  const below = nodes.slice(length ?? 0)
  const listed = areRows(below)
  const others = below
    .flatMap((node) => blockItems({ node, rules }))
    .map((item) => (listed && item.type === 'line' ? { ...item, listed } : item))
  if (label && length !== null) return [entryItem({ label, nodes: nodes.slice(0, length), rules }), ...others]
  if (label) reportGroup({ node: label, reading: rules.reading })
  return others
}

/** Whether the first block begins with a name in bold, and not with what a column is called: "**Rol:** adviseert". */
function areNames<Role extends string>({
  nodes: [first],
  rules,
}: {
  nodes: RootContent[]
  rules: RowRules<Role>
}) {
  if (first?.type !== 'paragraph' || !beginsWithBoldLabel(first)) return false
  const header = splitHeader(first.children)?.header ?? ''
  return !rules.columns(['Naam', header]).slice(1).some(isRecognised)
}

/**
 * Paragraphs of which at least half, and two, can be rows by themselves, and the others are no sentences, or
 * cite something beside references; and two or more of few words each.
 */
function areRows(nodes: RootContent[]): boolean {
  const paragraphs = nodes.filter((node) => node.type === 'paragraph')
  const rows = paragraphs.filter(({ children }) => looksLikeRow(children))
  const references = paragraphs.filter(({ children }) => beginsReference(children)).length
  const isCitation = (node: Paragraph): boolean =>
    references * 2 >= paragraphs.length && /^.{1,250}$/.test(wordsIn(node)) && saysYear(node)
  const isTitle = (node: Paragraph): boolean => /^.{1,200}[^.?!:;,]$/.test(wordsIn(node))
  return (
    paragraphs.length === nodes.length &&
    paragraphs.length > 1 &&
    (paragraphs.every(({ children }) => isName(children)) ||
      (rows.length > 1 &&
        rows.length * 2 >= paragraphs.length &&
        paragraphs.every((node) => rows.includes(node) || isTitle(node) || isCitation(node))))
  )
}

function saysYear(node: Paragraph): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(wordsIn(node))
}

function blockItems<Role extends string>({
  node,
  rules,
}: {
  node: RootContent
  rules: RowRules<Role>
}): SectionItem<Role>[] {
  const { reading } = rules
  if (node.type === 'table') return tableItems({ table: node, rules })
  if (node.type === 'paragraph')
    return labelledLines({ paragraph: node, rules }) ?? linesOf({ paragraph: node, reading })
  if (node.type === 'list')
    return node.children.flatMap((item) => labelledItem({ item, rules }) ?? listItems({ item, reading }))
  if (node.type === 'blockquote')
    return node.children[0]?.type === 'paragraph'
      ? quoteItems({ quote: node, reading })
      : node.children.flatMap((child) => blockItems({ node: child, rules }))
  return node.type === 'thematicBreak' ? [] : [{ type: 'block', block: node }]
}

/** Lines that each begin with what they are about, the first with the name, as a row: "Naam: Molenraad", "Rol: adviseert". */
function labelledLines<Role extends string>({
  paragraph,
  rules,
}: {
  paragraph: Paragraph
  rules: RowRules<Role>
}): SectionItem<Role>[] | null {
  const lines = splitAtLineEnds(paragraph.children).map(splitHeader)
  const details = lines.flatMap((line) => line ?? [])
  if (details.length < 2 || details.length < lines.length) return null
  const columns = rules.columns(details.map(({ header }) => header))
  const known = columns.filter(isRecognised)
  if (known.length < 2 || known[0] !== columns[0]) return null
  const cells = columns.map((column, index) => ({ ...column, nodes: details[index]?.nodes ?? [] }))
  return [{ type: 'row', place: rules.reading.place(paragraph), cells }]
}

/** An item that is a name with its cells below it, "- *Rol:* adviseert", as a row; `null` for any other. */
function labelledItem<Role extends string>({
  item,
  rules,
}: {
  item: ListItem
  rules: RowRules<Role>
}): SectionItem<Role>[] | null {
  const [label, ...nodes] = item.children
  if (label?.type !== 'paragraph' || nodes.length === 0 || /:|\s[–—-]\s/.test(wordsIn(label))) return null
  const details = nodes.flatMap((node) => paragraphsIn(node)).map(detailIn)
  const headers = details.flatMap((detail) => detail?.header ?? [])
  const known = rules.columns(headers).filter(isRecognised)
  const isRow = headers.length === details.length && known.length * 2 >= headers.length
  return isRow && !namesGroup(wordsIn(label)) ? [entryItem({ label, nodes, rules })] : null
}

/** A quote whose first line is a title: what stands below it belongs to it; or one of which each line is a row. */
function quoteItems<Role extends string>({
  quote,
  reading,
}: {
  quote: Blockquote
  reading: Reading
}): SectionItem<Role>[] {
  const [first, ...others] = quote.children
  if (first?.type !== 'paragraph') return [{ type: 'block', block: quote }]
  if (others.length === 0 && areRowLines(first)) return linesOf({ paragraph: first, reading })
  const [title = [], ...rest] = splitAtLineEnds(first.children)
  const details = joinNodes([...rest, ...others.flatMap(paragraphsIn)])
  return [toLine({ paragraph: first, nodes: title, listed: true, details, reading })]
}

/** A quote of nothing but links belongs to the one before it. */
function joinQuotes(nodes: RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    const goesOn = node.type === 'blockquote' && node.children.every(({ type }) => type === 'paragraph')
    if (
      last?.type !== 'blockquote' ||
      !goesOn ||
      !node.children.flatMap(paragraphsIn).every(beginsWithLink)
    ) {
      joined.push(node.type === 'blockquote' ? { ...node, children: [...node.children] } : node)
    } else last.children.push(...node.children)
  }
  return joined
}
