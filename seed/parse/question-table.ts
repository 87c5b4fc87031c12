import type { Paragraph, Table, TableCell } from 'mdast'
import { wordsIn } from './node-words'
import type { Reading } from './reading'

/** The questions of a table, each with what stands beside it as a paragraph of its own; `null` without a column of questions. */
export function questionTable({ table, reading }: { table: Table; reading: Reading }): Paragraph[] | null {
  const [header, ...rows] = table.children
  const column = header
    ? questionColumn({ headers: header.children, rows: rows.map((row) => row.children) })
    : -1
  if (column === -1) return null
  const message = 'Deze tabel is gelezen als vragen, met wat ernaast staat als toelichting.'
  reading.report({ rule: 'markup', ...reading.place(table), message })
  return rows.flatMap(({ children }) =>
    [...children.slice(column, column + 1), ...children.filter((_, index) => index !== column)]
      .filter((cell) => !/^\d*\.?$/.test(wordsIn(cell)))
      .map((cell): Paragraph => ({ type: 'paragraph', children: cell.children, position: cell.position })),
  )
}

/** The column whose header says so, else the first in which more than half of the cells ask something. */
function questionColumn({ headers, rows }: { headers: TableCell[]; rows: TableCell[][] }): number {
  const named = headers.findIndex((cell) => /vra(?:ag|gen)\b/i.test(wordsIn(cell)))
  if (named !== -1) return named
  return headers.findIndex((_, index) => {
    const asking = rows.filter((cells) => wordsIn(cells[index] ?? { type: 'text', value: '' }).endsWith('?'))
    return asking.length * 2 > rows.length
  })
}
