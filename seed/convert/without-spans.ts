import type { Element, ElementContent } from 'hast'

/**
 * A table of which each cell is in one row and one column. What a cell says across rows it says in each, and across
 * columns in the first; a row that is one cell across columns is in bold, as what names the rows below it.
 */
export function withoutSpans(table: Element): Element {
  let open: Open[] = []
  const rows = (node: Element): Element => ({
    ...node,
    children: node.children.map((child) => {
      if (child.type !== 'element' || child.tagName === 'table') return child
      if (child.tagName !== 'tr') return rows(child)
      const cells = cellsOf({ row: child, open })
      open = cells.map(({ cell, left }) => ({ cell, left: left - 1 }))
      return { ...child, children: cells.map(({ cell }) => cell) }
    }),
  })
  return rows(table)
}

/** A cell in a column, and how many rows it has yet to stand in. */
interface Open {
  cell: Element
  left: number
}

function cellsOf({ row, open }: { row: Element; open: Open[] }): Open[] {
  const written = row.children.filter((child) => child.type === 'element')
  const [only] = written
  const isGroup = only !== undefined && written.length === 1 && spanOf({ cell: only, of: 'colSpan' }) > 1
  const cells: Open[] = []
  const carry = (): void => {
    for (let above = open[cells.length]; above && above.left > 0; above = open[cells.length])
      cells.push(above)
  }
  for (const cell of written) {
    carry()
    const left = spanOf({ cell, of: 'rowSpan' })
    const inside = isGroup ? [element({ tagName: 'strong', children: cell.children })] : cell.children
    cells.push({ cell: element({ tagName: cell.tagName, children: inside }), left })
    for (let more = spanOf({ cell, of: 'colSpan' }); more > 1; more -= 1)
      cells.push({ cell: element({ tagName: cell.tagName, children: [] }), left })
  }
  carry()
  return cells
}

function spanOf({ cell, of }: { cell: Element; of: 'colSpan' | 'rowSpan' }): number {
  const span = Number(cell.properties[of])
  return span >= 1 ? Math.min(span, maxSpan) : 1
}

function element({ tagName, children }: { tagName: string; children: ElementContent[] }): Element {
  return { type: 'element', tagName, properties: {}, children }
}

/** More columns or rows than this are a mistake. */
const maxSpan = 100
