import type { Element, ElementContent } from 'hast'

import { spanOf, spreadCells, type WideCell } from '../parse/tables/spread-cells'

/**
 * A table of which each cell is in one row and one column. What a cell says across rows it says in each, and across
 * columns in the first; a row that is one cell across columns is in bold, as what names the rows below it.
 */
export function withoutSpans(table: Element): Element {
  const rows: Element[] = []
  collectRows({ node: table, rows })
  const spread = spreadCells({ rows: rows.map(cellsOf), empty: element({ tagName: 'td', children: [] }) })
  const byRow = new Map(rows.map((row, index) => [row, spread[index] ?? []]))
  return withRows({ node: table, byRow })
}

function collectRows({ node, rows }: { node: Element; rows: Element[] }): void {
  for (const child of node.children) {
    if (child.type !== 'element' || child.tagName === 'table') continue
    if (child.tagName === 'tr') rows.push(child)
    else collectRows({ node: child, rows })
  }
}

function withRows({ node, byRow }: { node: Element; byRow: Map<Element, Element[]> }): Element {
  return {
    ...node,
    children: node.children.map((child) => {
      if (child.type !== 'element' || child.tagName === 'table') return child
      const cells = byRow.get(child)
      return cells ? { ...child, children: cells } : withRows({ node: child, byRow })
    }),
  }
}

function cellsOf(row: Element): WideCell<Element>[] {
  const written = row.children.filter((child) => child.type === 'element')
  const [only] = written
  const isGroup = only !== undefined && written.length === 1 && spanOf(only.properties.colSpan) > 1
  return written.map((cell) => {
    const inside = isGroup ? [element({ tagName: 'strong', children: cell.children })] : cell.children
    return {
      content: element({ tagName: cell.tagName, children: inside }),
      rows: spanOf(cell.properties.rowSpan),
      columns: spanOf(cell.properties.colSpan),
    }
  })
}

function element({ tagName, children }: { tagName: string; children: ElementContent[] }): Element {
  return { type: 'element', tagName, properties: {}, children }
}
