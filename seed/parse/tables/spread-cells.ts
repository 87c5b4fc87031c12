/** A cell of a table in HTML, and over how many rows and columns it reaches. */
export interface WideCell<Content> {
  content: Content
  rows: number
  columns: number
}

/** What stands in a column, and in how many rows below it still. */
interface OpenCell<Content> {
  content: Content
  left: number
}

/**
 * The rows of a table of which each cell is in one row and one column. What a cell says across rows it says in each, and
 * across columns in the first.
 */
export function spreadCells<Content>({
  rows,
  empty,
}: {
  rows: WideCell<Content>[][]
  empty: Content
}): Content[][] {
  let open: OpenCell<Content>[] = []
  return rows.map((row) => {
    const cells: OpenCell<Content>[] = []
    const carry = (): void => {
      for (let above = open[cells.length]; above && above.left > 0; above = open[cells.length])
        cells.push(above)
    }
    for (const { content, rows: left, columns } of row) {
      carry()
      cells.push({ content, left })
      for (let more = columns; more > 1; more -= 1) cells.push({ content: empty, left })
    }
    carry()
    open = cells.map((cell) => ({ ...cell, left: cell.left - 1 }))
    return cells.map(({ content }) => content)
  })
}

/** The value of a `rowspan` or `colspan`, within what a table can have. */
export function spanOf(written: unknown): number {
  const span = Number(written)
  return span >= 1 ? Math.min(span, maxSpan) : 1
}

/** More columns or rows than this are a mistake. */
const maxSpan = 100
