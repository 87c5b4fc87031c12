import { pageLines } from '@/domain/document/page-lines'
import { isBlank } from '@/domain/text/is-blank'
import type { Report } from '../report'
import type { NumberedLine } from './split-lines'

/** The lines without what stands on each page; a sentence that goes on behind it is one again. */
export function hidePageLines({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const hidden = new Set(pageLines(lines.map(({ text }) => text)))
  const [first] = hidden
  if (first === undefined) return lines
  const words = [...new Set([...hidden].map((index) => lines[index]?.text.trim()))]
  const message = `Dit staat op elke bladzijde, en is weggelaten: “${words.join(' / ')}”.`
  report({ rule: 'markup', line: lines[first]?.line ?? 1, column: 1, message })
  const kept: NumberedLine[] = []
  let gap: NumberedLine[] = []
  let isPageEnd = false
  for (const [index, line] of lines.entries()) {
    if (hidden.has(index)) isPageEnd = true
    else if (isBlank(line.text)) gap.push(line)
    else {
      const goesOn = isPageEnd && isOne({ before: kept.at(-1)?.text ?? '', behind: line.text })
      if (!goesOn) kept.push(...(isPageEnd && gap.length === 0 ? [{ ...line, text: '\n' }] : gap))
      kept.push(line)
      gap = []
      isPageEnd = false
    }
  }
  return [...kept, ...gap]
}

/** Whether a sentence or a table goes on. */
function isOne({ before, behind }: { before: string; behind: string }): boolean {
  return (
    (/[\p{L},-]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(behind)) ||
    [before, behind].every((line) => /^\s*\|/.test(line))
  )
}
