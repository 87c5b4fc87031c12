import { isBlank } from '@/domain/text/is-blank'
import type { Place } from '@/domain/document/topic-document'
import type { Report } from '../report'
import type { NumberedLine } from '../lines/split-lines'
import { cellsOf, isPiped, isRule, resemblesRule, ruleFor } from './table-lines'

/**
 * Makes tables of lines that are meant as one and are none to markdown: the rule below the header has another
 * number of cells, is written with other dashes or is missing, or empty lines stand between the rows.
 */
export function mendTables({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const mended: NumberedLine[] = []
  let at = 0
  while (at < lines.length) {
    const opening = openingAt({ lines, at })
    if (opening === null) {
      mended.push(...lines.slice(at, at + 1))
      at += 1
      continue
    }
    if (opening.message !== null) report(toProblem({ ...opening, message: opening.message }))
    const end = endOfTable({ lines, from: opening.next })
    const rows = lines.slice(opening.next, end).filter((line) => !isBlank(line.text))
    mended.push(...opening.lines, ...rows)
    at = end
  }
  return mended
}

interface Opening {
  /** Header and rule, as markdown wants them. */
  lines: NumberedLine[]
  /** Index of the line below them. */
  next: number
  message: string | null
  place: Place
}

/** The beginning of a table at a line; `null` where there is none. */
function openingAt({ lines, at }: { lines: NumberedLine[]; at: number }): Opening | null {
  const header = lines[at]
  const width = header ? cellsOf(header.text) : 0
  if (!header || width === 0 || isRule(header.text)) return null
  const below = isPiped(header.text) ? skipBlank({ lines, from: at + 1 }) : at + 1
  const rule = lines[below]
  if (rule && isRuleBelow({ lines, at, below })) {
    const message = messageFor({ header: width, rule: rule.text, apart: below > at + 1 })
    const mended = message === null ? rule : { ...rule, text: ruleFor({ like: rule.text, width }) }
    const place = { line: rule.line, column: 1 }
    return { lines: [header, mended], next: below + 1, message, place }
  }
  if (!isWithoutRule({ header, next: lines[at + 1], width })) return null
  const message = 'Onder de kop van deze tabel ontbreekt de regel met streepjes (| --- | --- |).'
  const added = [{ ...header, text: ruleFor({ like: header.text, width }) }, header]
  const isData = /\]\(|https?:\/\//i.test(header.text)
  const place = { line: header.line, column: 1 }
  if (!isData) return { lines: added.toReversed(), next: at + 1, message, place }
  const empty = { ...header, text: ruleFor({ like: header.text, width, fill: ' ' }) }
  return { lines: [empty, ...added], next: at + 1, message, place }
}

/** Markdown's own rule, or below a header between pipes whatever was meant as one. */
function isRuleBelow({ lines, at, below }: { lines: NumberedLine[]; at: number; below: number }): boolean {
  const [header, rule] = [lines[at]?.text ?? '', lines[below]?.text ?? '']
  if (isRule(rule)) return below === at + 1 || isPiped(rule)
  if (!isPiped(header) || below > at + 1) return false
  return resemblesRule(rule) && isPiped(lines[below + 1]?.text ?? '')
}

function isWithoutRule(options: {
  header: NumberedLine
  next: NumberedLine | undefined
  width: number
}): boolean {
  const { header, next, width } = options
  return width > 1 && isPiped(header.text) && isPiped(next?.text ?? '') && cellsOf(next?.text ?? '') > 1
}

function messageFor(options: { header: number; rule: string; apart: boolean }): string | null {
  const { header, rule, apart } = options
  const width = isRule(rule) ? cellsOf(rule) : null
  if (width === null) return 'De regel onder de kop van deze tabel is gelezen als een regel met streepjes.'
  if (width === header) return apart ? 'Tussen de kop van deze tabel en de rijen staat een lege regel.' : null
  return `De regel met streepjes telt ${width} ${width === 1 ? 'kolom' : 'kolommen'}, de kop van de tabel ${header}; de kop is gevolgd.`
}

/** The index behind the last row. Rows between pipes go on below empty lines, unless they begin a new table. */
function endOfTable({ lines, from }: { lines: NumberedLine[]; from: number }): number {
  let at = from
  while (at < lines.length) {
    if (!isBlank(lines[at]?.text ?? '')) {
      at += 1
      continue
    }
    const next = skipBlank({ lines, from: at })
    const goesOn = isPiped(lines[next]?.text ?? '') && openingAt({ lines, at: next })?.next === undefined
    if (!goesOn) return at
    at = next
  }
  return at
}

function skipBlank({ lines, from }: { lines: NumberedLine[]; from: number }): number {
  let at = from
  while (at < lines.length && isBlank(lines[at]?.text ?? '')) at += 1
  return at
}

function toProblem({ lines, message, place }: Opening & { message: string }) {
  return { rule: 'table-columns' as const, ...place, message, proposal: lines.at(-1)?.text.trim() }
}
