import type { NumberedLine } from './split-front-matter'

/** Tables that are drawn with +---+ (pandoc, reStructuredText) as tables with pipes, a line for each row. */
export function gridTables(lines: NumberedLine[]): NumberedLine[] {
  const read: NumberedLine[] = []
  let at = 0
  while (at < lines.length) {
    const length = tableLength({ lines, at })
    read.push(...(length === 0 ? lines.slice(at, at + 1) : rowsOf(lines.slice(at, at + length))))
    at += Math.max(1, length)
  }
  return read
}

/** How many lines a table has that begins here; 0 where none does. */
function tableLength({ lines, at }: { lines: NumberedLine[]; at: number }): number {
  if (!border.test(lines[at]?.text ?? '')) return 0
  const rest = lines.slice(at)
  const end = rest.findIndex(({ text }) => !/^\s*[|+].*[|+]\s*$/.test(text))
  const length = end === -1 ? rest.length : end
  return length > 2 && border.test(lines[at + length - 1]?.text ?? '') ? length : 0
}

function rowsOf(lines: NumberedLine[]): NumberedLine[] {
  const rows: { cells: string[]; line: number }[] = []
  let open = false
  for (const { text, line } of lines) {
    if (border.test(text)) {
      open = false
      continue
    }
    const cells = text.trim().slice(1, -1).split('|')
    const last = rows.at(-1)
    if (open && last)
      last.cells = cells.map((cell, index) => `${last.cells[index] ?? ''} ${cell.trim()}`.trim())
    else rows.push({ cells: cells.map((cell) => cell.trim()), line })
    open = true
  }
  const printed = rows.map(({ cells, line }) => ({ text: `| ${cells.join(' | ')} |\n`, line }))
  const rule = {
    text: `| ${(rows[0]?.cells ?? []).map(() => '---').join(' | ')} |\n`,
    line: rows[0]?.line ?? 1,
  }
  return [...printed.slice(0, 1), rule, ...printed.slice(1)]
}

const border = /^\s*\+(?:[-=:]{2,}\+)+\s*$/
