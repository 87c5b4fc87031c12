import type { Report } from '../report'
import type { NumberedLine } from '../lines/split-lines'
import { spanOf, spreadCells, type WideCell } from './spread-cells'
import { cellText } from './table-lines'

/** Tables in HTML as tables in markdown, a line for each row; what is in their cells stays as it is. */
export function htmlTables({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const read: NumberedLine[] = []
  const ends = lines.flatMap(({ text }, index) => (/<\/table>/i.test(text) ? [index] : []))
  let at = 0
  while (at < lines.length) {
    const line = lines[at]
    while (ends[0] !== undefined && ends[0] < at) ends.shift()
    const end = line && /<table[\s>]/i.test(line.text) ? (ends[0] ?? -1) : -1
    if (!line || end === -1) {
      read.push(...lines.slice(at, at + 1))
      at += 1
      continue
    }
    const message = 'Een tabel in HTML is gelezen als een tabel.'
    report({ rule: 'markup', line: line.line, column: 1, message })
    read.push(...rowsOf(lines.slice(at, end + 1)))
    at = end + 1
  }
  return read
}

function rowsOf(lines: NumberedLine[]): NumberedLine[] {
  const html = lines.map((line) => line.text.replace(/\s+$/, ' ')).join('')
  const place = lines[0]?.line ?? 1
  const [before = '', inside = '', after = ''] = html.split(/<table[^>]{0,500}>|<\/table>/i)
  const written = inside
    .split(/<tr(?=[\s>])[^>]{0,500}>/i)
    .slice(1)
    .map(cellsIn)
  const rows = spreadCells({ rows: written, empty: '' }).filter((cells) => cells.length > 0)
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const [header = [], ...others] = rows
  const rule = Array.from({ length: width }, () => '---')
  const full = Array.from({ length: width }, (_, index) => header[index] ?? '')
  const table = width === 0 ? [] : [full, rule, ...others].map((cells) => `| ${cells.join(' | ')} |\n`)
  return [`${before.trim()}\n`, '\n', ...table, '\n', `${after.trim()}\n`].map((text) => ({
    text,
    line: place,
  }))
}

function cellsIn(row: string): WideCell<string>[] {
  return row
    .split(/(?=<t[hd][\s>])/i)
    .filter((part) => /^<t[hd]/i.test(part))
    .map((cell) => {
      const [, attributes = '', content = ''] = /^<t[hd]([^>]{0,500})>([^]*)$/i.exec(cell) ?? []
      const span = (name: string): number =>
        spanOf(new RegExp(`\\b${name}=["']?(\\d{1,4})`, 'i').exec(attributes)?.[1])
      return {
        content: cellText(
          content.replace(/<\/?(?:t[hdr]|tbody|thead|tfoot|p|div)(?=[\s>])[^>]{0,100}>/gi, ' '),
        ),
        rows: span('rowspan'),
        columns: span('colspan'),
      }
    })
}
