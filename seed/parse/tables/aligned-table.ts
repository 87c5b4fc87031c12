import { isBlank } from '@/domain/text/is-blank'
import type { DrawnRow, DrawnTable, LineAt } from './drawn-table'
import type { NumberedLine } from '../lines/split-lines'
import { cellText } from './table-lines'

/**
 * A table that begins at a line and whose columns are aligned by spaces, below or between lines of hyphens (pandoc) or
 * signs of equality (reStructuredText): with its header, or with such a line above that or above its first row.
 */
export function alignedTableAt({ lines, at }: LineAt): DrawnTable | null {
  const textAt = (index: number): string => lines[index]?.text ?? ''
  const opened = isRule(textAt(at)) || isWholeRule(textAt(at))
  const from = opened ? at + 1 : at
  const rule = indexFrom({ lines, from, to: from + maxHeaderLines, test: isRule })
  const header = rule === null ? [] : lines.slice(from, rule)
  const isHeader =
    header.length > 0 && (opened || header.length === 1) && !header.some(({ text }) => isBlank(text))
  const headed = isHeader && rule !== null ? bodyAt({ lines, rule, header, opened }) : null
  return headed ?? (isRule(textAt(at)) ? bodyAt({ lines, rule: at, header: [], opened }) : null)
}

/** The table whose columns are those of a rule; `null` where no row stands below that. */
function bodyAt(options: {
  lines: NumberedLine[]
  rule: number
  header: NumberedLine[]
  opened: boolean
}): DrawnTable | null {
  const { lines, rule, header, opened } = options
  const from = rule + 1
  const closing = opened
    ? indexFrom({ lines, from, test: (text) => isRule(text) || isWholeRule(text) })
    : null
  if (header.length === 0 && closing === null) return null
  const end =
    closing ?? indexFrom({ lines, from, test: (text) => isBlank(text) || isRule(text) }) ?? lines.length
  const columns = [...(lines[rule]?.text ?? '').matchAll(/[-=]+/g)].map(({ index }) => index)
  const body = rowsOf(lines.slice(from, end)).map((row) => toRow({ lines: row, columns }))
  if (body.length === 0) return null
  const names = toRow({ lines: header, columns })
  return { rows: [names, ...body], next: closing === null ? end : end + 1 }
}

/** The lines of each row. Where empty lines stand among them, these divide the rows. */
function rowsOf(lines: NumberedLine[]): NumberedLine[][] {
  const isSpaced = lines.some(({ text }, index) => isBlank(text) && index < lines.length - 1)
  if (!isSpaced) return lines.filter(({ text }) => !isBlank(text)).map((line) => [line])
  const rows: NumberedLine[][] = [[]]
  for (const line of lines) {
    if (isBlank(line.text)) rows.push([])
    else rows.at(-1)?.push(line)
  }
  return rows.filter((row) => row.length > 0)
}

function toRow({ lines, columns }: { lines: NumberedLine[]; columns: number[] }): DrawnRow {
  const parts = lines.map(({ text }) => cut({ text, columns }))
  const cells = columns.map((_, index) =>
    parts
      .map((part) => part[index] ?? '')
      .join(' ')
      .trim(),
  )
  return { cells, line: lines[0]?.line ?? 1 }
}

/** The index of the first line that passes a test; `null` where none does. */
function indexFrom(options: {
  lines: NumberedLine[]
  from: number
  to?: number
  test: (text: string) => boolean
}): number | null {
  const { lines, from, to = lines.length, test } = options
  for (let index = from; index < Math.min(to, lines.length); index += 1) {
    if (test(lines[index]?.text ?? '')) return index
  }
  return null
}

/** The cells of a line; one that does not keep to them is divided where two spaces stand. */
function cut({ text, columns }: { text: string; columns: number[] }): string[] {
  const crosses = columns.slice(1).some((start) => /\S/.test(text[start - 1] ?? ' '))
  const cells = crosses
    ? text.trim().split(/\s{2,}/)
    : columns.map((start, index) => text.slice(index === 0 ? 0 : start, columns[index + 1]))
  return columns.map((_, index) => cellText(cells[index] ?? ''))
}

/** Hyphens below each column. */
function isRule(text: string): boolean {
  return /^\s*(?:-{3,}|={3,})(?:\s+(?:-{2,}|={2,}))+\s*$/.test(text)
}

/** The line above and below a table of pandoc, the rows of which stand on several lines. */
function isWholeRule(text: string): boolean {
  return /^\s*-{10,}\s*$/.test(text)
}

const maxHeaderLines = 6
