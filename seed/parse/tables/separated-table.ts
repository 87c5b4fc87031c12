import { isBlank } from '@/domain/text/is-blank'
import type { DrawnRow, DrawnTable, LineAt } from './drawn-table'
import { organisationColumns } from '../organisations/organisation-columns'
import { isRecognised } from '../rows/read-columns'
import { sourceColumns } from '../sources/source-columns'
import { cellText } from './table-lines'

/**
 * A table that begins at a line and whose cells are divided by tabs, as a spreadsheet or Word gives them. Semicolons and
 * commas divide cells only below a header that is known, since they stand in any text.
 */
export function separatedTableAt({ lines, at }: LineAt): DrawnTable | null {
  const { text: first, next: below } = wholeLine({ lines, at })
  const sign = ['\t', ';', ','].find((one) => first.includes(one))
  if (sign === undefined || /^(?:\s|[#>|])/.test(first)) return null
  const aligned = sign === '\t' && cellsIn({ text: first, sign, aligned: false }).includes('')
  const head = cellsIn({ text: first, sign, aligned })
  const width = head.length
  if (!isRow({ cells: head, width })) return null
  const isHeader = namesColumns(head)
  if (sign !== '\t' && !isHeader) return null
  const rows: DrawnRow[] = isHeader
    ? []
    : [{ cells: Array.from({ length: width }, () => ''), line: lines[at]?.line ?? 1 }]
  let next = at
  for (let index = at, end = below; index < lines.length; index = end) {
    const whole = wholeLine({ lines, at: index })
    end = whole.next
    const cells = cellsIn({ text: whole.text, sign, aligned })
    if (isBlank(whole.text) && sign === '\t') continue
    const isApart = rows.length > 0 && next < index && whole.text !== first
    if (isApart && cells.length > 1 && !cells.includes('') && namesColumns(cells)) break
    if (!isRow({ cells, width }) || (sign !== '\t' && cells.length !== width)) break
    rows.push({ cells: cells.map(cellText), line: lines[index]?.line ?? 1 })
    next = end
  }
  return rows.length < (isHeader ? 2 : 3) ? null : { rows, next }
}

/** A line with those on which a cell in quotes goes on, as a spreadsheet writes line breaks, and the index below it. */
function wholeLine({ lines, at }: LineAt): { text: string; next: number } {
  let text = lines[at]?.text ?? ''
  let next = at + 1
  while (isOpen(text) && next < lines.length && next - at < maxLinesInRow) {
    text = `${text.trimEnd()} ${lines[next]?.text ?? ''}`
    next += 1
  }
  return isOpen(text) ? { text: lines[at]?.text ?? '', next: at + 1 } : { text, next }
}

/** Whether the quotes in which a cell begins are not closed. */
function isOpen(text: string): boolean {
  return /(?:^|[\t;,])"/.test(text) && text.split('"').length % 2 === 0
}

const maxLinesInRow = 20

function cellsIn({ text, sign, aligned }: { text: string; sign: string; aligned: boolean }): string[] {
  const line = text.replace(/[\r\n]+$/, '')
  const divider = aligned ? /\t+/ : sign
  if (!line.includes('"')) return line.split(divider)
  const quoted = new RegExp(`(?<=^|${sign})(?:"((?:[^"]|"")*)"|([^${sign}]*))(?=${sign}|$)`, 'g')
  return [...line.matchAll(quoted)].map(([, inside, bare = '']) => inside?.replaceAll('""', '"') ?? bare)
}

/** At least two cells, and no more than the header. A tab behind the mark of a list divides nothing. */
function isRow({ cells, width }: { cells: string[]; width: number }): boolean {
  const [first = '', ...others] = cells
  const isItem = others.length === 1 && /^\s*(?:[-*+•]|\(?\w{1,3}(?:\.\d{1,2})*[.)])$/.test(first)
  return cells.length > 1 && cells.length <= width && !isItem && others.some((cell) => cell.trim() !== '')
}

/** Whether a line is a header: short words, of which some are those of a column. */
function namesColumns(cells: string[]): boolean {
  const headers = cells.map((cell) => cell.replace(/[*_]/g, '').trim())
  if (!headers.every((header) => header === '#' || shortWords.test(header))) return false
  const columns = [...organisationColumns(headers), ...sourceColumns(headers)]
  return columns.some(isRecognised) || headers.some((header) => /^vra(?:ag|gen)$/i.test(header))
}

const shortWords = /^(?:\p{L}[\p{L}’'./-]*(?:[ &(]+\p{L}[\p{L}’').-]*){0,3})?$/u
