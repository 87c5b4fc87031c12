import type { Cell } from './cell'

/** What a CSV file begins with, so that spreadsheets read it as UTF-8. */
export const byteOrderMark = '\uFEFF'

/**
 * One line of a CSV file (RFC 4180). Text stands between quotes, numbers and days do not: a reader that is told to take
 * what is quoted for text keeps the zeros of "007" and all digits of "1.10". Text that a spreadsheet would take for a
 * formula gets an apostrophe before it (https://owasp.org/www-community/attacks/CSV_Injection), also within a text: a
 * Dutch spreadsheet, where a semicolon stands between cells, has another cell begin there, and another row at the end
 * of a line.
 */
export function csvLine(cells: Cell[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

function toCell(cell: Cell): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'object') return cell.day
  return `"${cell.replace(within, `$&'`).replace(first, `'`).replaceAll('"', '""')}"`
}

/** Before the signs that begin a formula, and their wide forms; spreadsheets pass over what is white before them. */
const first = /^(?=\s*[=+\-@＝＋－＠]|[\t\r\n])/
const within = /[;\t\r\n](?=[^\S\t\r\n]*[=+\-@＝＋－＠])/g
