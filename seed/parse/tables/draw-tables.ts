import { alignedTableAt } from './aligned-table'
import type { DrawnRow } from './drawn-table'
import { gridTableAt } from './grid-table'
import type { Report } from '../report'
import { separatedTableAt } from './separated-table'
import type { NumberedLine } from '../lines/split-lines'
import { ruleFor } from './table-lines'

/** Tables that are not written as markdown’s as if they were, a line for each row. */
export function drawTables({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const read: NumberedLine[] = []
  let at = 0
  while (at < lines.length) {
    const place = { lines, at }
    const table = gridTableAt(place) ?? alignedTableAt(place) ?? separatedTableAt(place)
    if (table === null) read.push(...lines.slice(at, at + 1))
    else {
      const drawn = linesOf(table.rows)
      const message = 'Deze regels zijn gelezen als een tabel.'
      report({
        rule: 'table-columns',
        line: lines[at]?.line ?? 1,
        column: 1,
        message,
        proposal: drawn[1]?.text.trim(),
      })
      read.push(...drawn)
    }
    at = table?.next ?? at + 1
  }
  return read
}

/** The lines of a table, of which the first is the header, with an empty line on either side. */
function linesOf(rows: DrawnRow[]): NumberedLine[] {
  const [header, ...others] = rows.map(({ cells, line }) => ({ text: `| ${cells.join(' | ')} |\n`, line }))
  if (!header) return []
  const rule = { ...header, text: ruleFor({ like: '\n', width: rows[0]?.cells.length ?? 0 }) }
  const below = { text: '\n', line: others.at(-1)?.line ?? header.line }
  return [{ ...header, text: '\n' }, header, rule, ...others, below]
}
