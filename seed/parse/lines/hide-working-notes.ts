import { plainLine } from '@/domain/document/message-lines'
import { isNoteInBrackets, workingNoteLines } from '@/domain/document/working-note-lines'
import type { Report } from '../report'
import type { NumberedLine } from './split-lines'

/**
 * The lines without those that authors wrote to themselves, and without such words in square brackets among others. Each is
 * reported word for word.
 */
export function hideWorkingNotes({
  lines,
  report,
}: {
  lines: NumberedLine[]
  report: Report
}): NumberedLine[] {
  const notes = workingNoteLines(lines.map(({ text }) => text))
  const hidden = new Set(notes.flat())
  const tell = ({ words, line, column }: { words: string; line: number; column: number }): void => {
    const message = `“${words}” is een aantekening van de schrijver, geen tekst voor lezers; het is weggelaten.`
    report({ rule: 'loose-text', line, column, message })
  }
  for (const note of notes) {
    const own = note.flatMap((index) => lines[index] ?? [])
    tell({ words: own.map(({ text }) => plainLine(text)).join(' '), line: own[0]?.line ?? 1, column: 1 })
  }
  return lines.map((line, index) => {
    if (hidden.has(index)) return { ...line, text: '\n' }
    if (/^\s*\|/.test(line.text)) return line
    const text = line.text.replace(inBrackets, (found, words: string, at: number) => {
      if (!isNoteInBrackets(words)) return found
      tell({ words: found.trim(), line: line.line, column: at + 1 })
      return ''
    })
    return text === line.text ? line : { ...line, text }
  })
}

/** Not the text of a link, nor a label of one, nor a part of an address. */
const inBrackets = /(?:(?<![ \t])[ \t]+)?(?<=(?:^|[\s("“‘'])[*_]{0,3})\[([^[\]\\\r\n^]{2,200})\](?![([:{])/g
