import type { Cell, Columns } from '../cell'
import { columnName, sheetRow } from './sheet-row'
import { sheetEnd, sheetPath, sheetStart, workbookParts } from './workbook-parts'
import { zipPieces } from './zip-pieces'

/** A workbook of one sheet bit by bit: a row of names, and a row for each record. It runs in a browser too. */
export function xlsxPieces<Row>({
  title,
  columns,
  batches,
}: {
  /** Of the sheet. */
  title: string
  columns: Columns<Row>
  batches: AsyncIterable<Row[]>
}): AsyncGenerator<Uint8Array> {
  return zipPieces({
    files: workbookParts(title),
    path: sheetPath,
    pieces: sheetPieces({ columns, batches }),
  })
}

async function* sheetPieces<Row>({
  columns,
  batches,
}: {
  columns: Columns<Row>
  batches: AsyncIterable<Row[]>
}): AsyncGenerator<string> {
  const names = Object.keys(columns)
  const head = sheetRow({ number: 1, cells: names, isHead: true })
  let number = 1
  for await (const batch of batches) {
    if (batch.length === 0) continue
    const rows = batch.map((record) => Object.values(columns).map((cell) => cell(record)))
    const start = number === 1 ? sheetStart(widthsOf([names, ...rows])) + head : ''
    yield start + rows.map((cells) => sheetRow({ number: (number += 1), cells })).join('')
  }
  if (number === 1) yield sheetStart(widthsOf([names])) + head
  yield sheetEnd(`A1:${columnName(names.length - 1)}${number}`)
}

/** In characters: as wide as what stands in the first rows, within reason. */
function widthsOf([names = [], ...rows]: Cell[][]): number[] {
  return names.map((name, column) => {
    const lengths = rows.map((cells) => lengthOf(cells[column] ?? null))
    return Math.min(60, Math.max(lengthOf(name) + 4, ...lengths) + 1)
  })
}

function lengthOf(cell: Cell): number {
  if (cell === null) return 0
  return typeof cell === 'object' ? cell.day.length : String(cell).length
}
