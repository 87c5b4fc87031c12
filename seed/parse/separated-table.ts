import type { DrawnRow, DrawnTable, LineAt } from './drawn-table'
import { organisationColumns } from './organisation-columns'
import { sourceColumns } from './source-columns'
import { cellText, isBlank } from './table-lines'

/**
 * A table that begins at a line and whose cells are divided by tabs, as a spreadsheet or Word gives them. Semicolons and
 * commas divide cells only below a header that is known, since they stand in any text.
 */
export function separatedTableAt({ lines, at }: LineAt): DrawnTable | null {
  const first = lines[at]?.text ?? ''
  const sign = ['\t', ';', ','].find((one) => first.includes(one))
  if (sign === undefined || /^(?:\s|[#>|])/.test(first)) return null
  const aligned = sign === '\t' && cellsIn({ text: first, sign, aligned: false }).includes('')
  const divided = (index: number): string[] => cellsIn({ text: lines[index]?.text ?? '', sign, aligned })
  const head = divided(at)
  const width = head.length
  if (!isRow({ cells: head, width })) return null
  const isHeader = namesColumns(head)
  if (sign !== '\t' && !isHeader) return null
  const rows: DrawnRow[] = isHeader
    ? []
    : [{ cells: Array.from({ length: width }, () => ''), line: lines[at]?.line ?? 1 }]
  let next = at
  for (let index = at; index < lines.length; index += 1) {
    const cells = divided(index)
    if (isBlank(lines[index]?.text ?? '') && sign === '\t') continue
    if (!isRow({ cells, width }) || (sign !== '\t' && cells.length !== width)) break
    rows.push({ cells: cells.map(cellText), line: lines[index]?.line ?? 1 })
    next = index + 1
  }
  return rows.length < (isHeader ? 2 : 3) ? null : { rows, next }
}

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
  return (
    columns.some(({ role, filled }) => role !== 'other' && !filled) ||
    headers.some((header) => /^vra(?:ag|gen)$/i.test(header))
  )
}

const shortWords = /^(?:\p{L}[\p{L}’'./-]*(?:[ &(]+\p{L}[\p{L}’').-]*){0,3})?$/u
