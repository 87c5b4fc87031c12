import type { NumberedLine } from './split-lines'
import type { Report } from '../report'

/**
 * Lines below a heading that begin with "Q:" or "V:", where others begin with "A:", as items of a list with their answers
 * below them. Reported.
 */
export function questionAndAnswerLines({
  lines,
  report,
}: {
  lines: NumberedLine[]
  report: Report
}): NumberedLine[] {
  const heading = lines.findIndex(({ text }) => /^#{1,6} /.test(text))
  const below = heading === -1 ? [] : lines.slice(heading)
  const first = below.find(({ text }) => question.test(text))
  if (!first || !below.some(({ text }) => answer.test(text))) return lines
  const message = 'De letters voor vragen en antwoorden (“Q:”, “V:”, “A:”) zijn weggelaten.'
  report({ rule: 'markup', line: first.line, column: 1, message })
  return [...lines.slice(0, heading), ...below.map(withoutLetter)]
}

function withoutLetter(line: NumberedLine): NumberedLine {
  const text = line.text.replace(question, '- ').replace(answer, '  ')
  return text === line.text ? line : { ...line, text }
}

const question = /^(?:\*\*)?[QV]\d{0,3}(?:\*\*:|:\*\*|:)[ \t]+(?=\S)/
const answer = /^(?:\*\*)?A\d{0,3}(?:\*\*:|:\*\*|:)[ \t]+(?=\S)/
