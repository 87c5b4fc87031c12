import { contentsLines } from '@/domain/document/contents-lines'
import type { Report } from '../report'
import type { NumberedLine } from './split-lines'

/** The lines without a table of contents, as Word makes it or an author typed it. */
export function hideContents({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const hidden = new Set(contentsLines(lines.map(({ text }) => text)))
  return lines.map((line, index) => {
    if (!hidden.has(index)) return line
    const message = 'Een inhoudsopgave bestaat hier niet; deze regel is weggelaten.'
    report({ rule: 'markup', line: line.line, column: 1, message })
    return { ...line, text: '\n' }
  })
}
