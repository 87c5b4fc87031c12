import { foldWords } from '../text/fold-words'
import { isBlank } from '../text/is-blank'
import { plainLine } from './message-lines'
import { sectionNumber } from './number-ahead'

/**
 * The indices of the lines of tables of contents: below a line that says so, those that end in the number of a page or
 * are a later line themselves; and below the heading of subtopics, those of which each is a later heading.
 */
export function contentsLines(lines: string[]): number[] {
  const titles = lines.map(titleIn)
  if (!titles.some((title) => heading.test(title) || agenda.test(title))) return []
  const headed = new Map(
    titles.flatMap((title, index) => (/^#/.test(lines[index] ?? '') ? [[title, index]] : [])),
  )
  const last = new Map(titles.map((title, index) => [title, index]))
  const isEntry = (line: string, index: number): boolean =>
    isBlank(line) ||
    (line.length <= longest && (page.test(line) || (last.get(titles[index] ?? '') ?? index) > index))
  const isHeaded = (line: string, index: number): boolean =>
    isBlank(line) || (!/^#/.test(line) && (headed.get(titles[index] ?? '') ?? index) > index)
  const hidden: number[] = []
  for (let start = 0; start < lines.length; start += 1) {
    const isAgenda = agenda.test(titles[start] ?? '') && /^#/.test(lines[start] ?? '')
    if (!isAgenda && !heading.test(titles[start] ?? '')) continue
    const belongs = isAgenda ? isHeaded : isEntry
    let end = start + 1
    while (end < lines.length && belongs(lines[end] ?? '', end)) end += 1
    const found = lines.slice(start + 1, end).flatMap((line, at) => (isBlank(line) ? [] : [start + 1 + at]))
    if (found.length > 1) hidden.push(...(isAgenda ? [] : [start]), ...found)
    start = end - 1
  }
  return hidden
}

/** What a line is called in a table of contents: without its marks, its number and its page. */
function titleIn(line: string): string {
  if (line.length > longest || isBlank(line)) return ''
  return foldWords(plainLine(line.replace(/^\s*#+\s/, '').replace(page, '')).replace(sectionNumber, ''))
}

const heading =
  /^(?:inhoud|inhoudsopgave|(?:in dit|op deze) (?:dossier|artikel|stuk|pagina)|(?:table of )?contents)$/
const agenda = /^(?:onderwerpen|deelonderwerpen|vragen|onderzoeksvragen|deelvragen|agenda)$/
const page = /(?:\t| {2}|\.{2}|…|(?: \.){2})[\t .…]*\d{1,3}\s*$/

/** In characters: a longer line is no title. To look for a page behind it would take the square of its length. */
const longest = 300
