import { foldWords } from '../text/fold-words'
import { plainLine } from './message-lines'
import { sectionNumber } from './number-ahead'

/**
 * The indices of the lines of tables of contents: below a line that says so, those that end in the number of a page or
 * are a later line themselves.
 */
export function contentsLines(lines: string[]): number[] {
  const starts = lines.flatMap((line, index) => (heading.test(titleIn(line)) ? [index] : []))
  if (starts.length === 0) return []
  const last = new Map(lines.map((line, index) => [titleIn(line), index]))
  const isEntry = (line: string, index: number): boolean =>
    isBlank(line) || page.test(line) || (last.get(titleIn(line)) ?? index) > index
  return starts.flatMap((start) => {
    const end = lines.findIndex((line, index) => index > start && !isEntry(line, index))
    const found = lines.flatMap((line, index) =>
      index > start && (end === -1 || index < end) && !isBlank(line) ? [index] : [],
    )
    return found.length > 1 ? [start, ...found] : []
  })
}

/** What a line is called in a table of contents: without its marks, its number and its page. */
function titleIn(line: string): string {
  return foldWords(plainLine(line.replace(/^\s*#+\s/, '').replace(page, '')).replace(sectionNumber, ''))
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

const heading = /^(?:inhoud|inhoudsopgave|(?:table of )?contents)$/
const page = /(?:\t| {2,}|\.{2,}|…|(?: \.){2,}) *\d{1,3}\s*$/
