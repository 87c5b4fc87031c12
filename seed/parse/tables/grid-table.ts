import type { DrawnRow, DrawnTable, LineAt } from './drawn-table'
import type { NumberedLine } from '../lines/split-lines'

/** A table that begins at a line and is drawn with +---+ (pandoc, reStructuredText). */
export function gridTableAt({ lines, at }: LineAt): DrawnTable | null {
  if (!border.test(lines[at]?.text ?? '')) return null
  const rest = lines.slice(at)
  const end = rest.findIndex(({ text }) => !/^\s*[|+].*[|+]\s*$/.test(text))
  const length = end === -1 ? rest.length : end
  const isClosed = length > 2 && border.test(lines[at + length - 1]?.text ?? '')
  return isClosed ? { rows: rowsOf(rest.slice(0, length)), next: at + length } : null
}

function rowsOf(lines: NumberedLine[]): DrawnRow[] {
  const rows: DrawnRow[] = []
  let open = false
  for (const { text, line } of lines) {
    if (border.test(text)) {
      open = false
      continue
    }
    const cells = text.trim().slice(1, -1).split('|')
    const last = rows.at(-1)
    if (open && last)
      last.cells = cells.map((cell, index) => joined({ above: last.cells[index] ?? '', cell }))
    else rows.push({ cells: cells.map((cell) => cell.trim()), line })
    open = true
  }
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.replace(item, '')) }))
}

/** A cell with its next line; items of a list are divided by semicolons. */
function joined({ above, cell }: { above: string; cell: string }): string {
  const text = cell.trim()
  return item.test(text) && above !== '' ? `${above}; ${text.replace(item, '')}` : `${above} ${text}`.trim()
}

const item = /^[-*•] (?=\S)/

const border = /^\s*\+(?:[-=:]{2,}\+)+\s*$/
