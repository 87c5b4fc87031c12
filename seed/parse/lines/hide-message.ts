import { messageLines, plainLine } from '@/domain/document/message-lines'
import type { Report } from '../report'
import type { NumberedLine } from './split-lines'

/** The lines without what a message or a note says of itself. What is left out is reported word for word. */
export function hideMessage({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const { opening, closing } = messageLines(lines.map(({ text }) => text))
  for (const part of [opening, closing]) {
    const [first] = part.flatMap((index) => lines[index] ?? [])
    const words = part.map((index) => plainLine(lines[index]?.text ?? '')).filter((line) => line !== '')
    if (!first || words.length === 0) continue
    const message = `Dit hoort bij een bericht of notitie, en niet bij het thema; weggelaten: “${words.join(' / ')}”.`
    report({ rule: 'loose-text', line: first.line, column: 1, message })
  }
  const hidden = new Set([...opening, ...closing])
  return lines.map((line, index) => (hidden.has(index) ? { ...line, text: '\n' } : line))
}
