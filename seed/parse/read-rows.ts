import type { RootContent } from 'mdast'
import { divideByLabels, type Stretch } from './divide-by-labels'
import { entryItem, entryLength } from './entry-item'
import { linesOf } from './line-items'
import { listItems } from './list-items'
import { reportGroup } from './report-group'
import type { RowRules } from './row-rules'
import type { SectionItem } from './section-item'
import { tableItems } from './table-items'

/**
 * Takes the section of a table apart, in its order. Headings, and lines that serve as one, are rows themselves or
 * the names of groups of rows.
 */
export function readRows<Role extends string>(
  options: { nodes: RootContent[] } & RowRules<Role>,
): SectionItem<Role>[] {
  const { nodes, ...rules } = options
  return divideByLabels(nodes).flatMap((stretch) => itemsOf({ stretch, rules }))
}

function itemsOf<Role extends string>({
  stretch,
  rules,
}: {
  stretch: Stretch
  rules: RowRules<Role>
}): SectionItem<Role>[] {
  const { label, nodes } = stretch
  const length = label ? entryLength({ label, nodes }) : null
  const others = nodes.slice(length ?? 0).flatMap((node) => blockItems({ node, rules }))
  if (label && length !== null) return [entryItem({ label, nodes: nodes.slice(0, length), rules }), ...others]
  if (label) reportGroup({ node: label, reading: rules.reading })
  return others
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
  if (node.type === 'paragraph') return linesOf({ paragraph: node, reading })
  if (node.type === 'list') return node.children.flatMap((item) => listItems({ item, reading }))
  return node.type === 'thematicBreak' ? [] : [{ type: 'block', block: node }]
}
