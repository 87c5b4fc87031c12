import { isBlank } from '@/domain/text/is-blank'
import type { Report } from '../report'
import { sectionNamed } from '../sections/section-named'
import type { NumberedLine } from './split-lines'

/**
 * The lines of a message that was forwarded, in which every line of the document stands behind a ">", without that sign. Any
 * other text is left as it is.
 */
export function unquoteMessage({
  lines,
  report,
  levels = maxLevels,
}: {
  lines: NumberedLine[]
  report: Report
  /** How many times a message may still have been forwarded. */
  levels?: number
}): NumberedLine[] {
  const filled = lines.filter(({ text }) => !isBlank(text))
  const quoted = filled.filter(({ text }) => quote.test(text))
  const [first] = quoted
  const isMessage =
    first !== undefined &&
    quoted.length * 10 > filled.length * 8 &&
    quoted.some(({ text }) => sectionNamed(text.replace(quote, '').replace(/[#*_:]/g, '')) !== null)
  if (!isMessage || levels === 0) return lines
  const message =
    'Het document is een bericht dat is doorgestuurd (>); het is gelezen alsof dat teken er niet stond.'
  report({ rule: 'markup', line: first.line, column: 1, message })
  return unquoteMessage({
    lines: lines.map((line) => ({ ...line, text: line.text.replace(quote, '') })),
    report: () => {},
    levels: levels - 1,
  })
}

const maxLevels = 5
const quote = /^ {0,3}>[ \t]?/
