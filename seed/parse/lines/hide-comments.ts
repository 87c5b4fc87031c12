import type { Report } from '../report'
import type { NumberedLine } from './split-lines'

/**
 * The lines without HTML comments: a line that is only comment is gone, elsewhere spaces take the comment's
 * place, so that columns stay what they are. A comment that is never closed hides all that follows.
 */
export function hideComments({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const kept: NumberedLine[] = []
  let opened: { line: number; column: number } | null = null
  for (const line of lines) {
    const result = hideInLine({ text: line.text, inside: opened !== null })
    if (result.openedAt !== null) opened = { line: line.line, column: result.openedAt + 1 }
    else if (!result.inside) opened = null
    const onlyComment = result.hidden && result.text.trim() === ''
    if (!onlyComment) kept.push({ text: result.text, line: line.line })
  }
  if (opened) {
    const message = 'Deze opmerking (<!--) wordt nergens gesloten (-->): alles hierna blijft verborgen.'
    report({ rule: 'markup', ...opened, message })
  }
  return kept
}

interface HiddenInLine {
  text: string
  hidden: boolean
  /** The line ends inside a comment. */
  inside: boolean
  /** Where the comment began that is still open at the end, when that is in this line. */
  openedAt: number | null
}

function hideInLine({ text, inside }: { text: string; inside: boolean }): HiddenInLine {
  let [result, at, hidden, open] = ['', 0, inside, inside]
  let openedAt: number | null = null
  while (at < text.length) {
    if (open) {
      const close = text.indexOf('-->', at)
      const end = close === -1 ? text.length : close + 3
      result += text.slice(at, end).replace(/[^\r\n]/g, ' ')
      open = close === -1
      at = end
    } else {
      const start = findOpening({ text, from: at })
      result += text.slice(at, start ?? text.length)
      if (start === null) break
      result += '  '
      ;[hidden, open, openedAt, at] = [true, true, start, start + 2]
    }
  }
  return { text: result, hidden, inside: open, openedAt: open ? openedAt : null }
}

function findOpening({ text, from }: { text: string; from: number }): number | null {
  const at = text.indexOf('<!--', from)
  if (at === -1) return null
  return isEscaped({ text, at }) ? findOpening({ text, from: at + 4 }) : at
}

function isEscaped({ text, at }: { text: string; at: number }): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes += 1
  return slashes % 2 === 1
}
