import { cleanText } from '@/domain/text/clean-text'
import { readReference } from '../sources/read-reference'
import type { Report } from '../report'
import { sectionNamed } from '../sections/section-named'
import type { NumberedLine } from './split-lines'

/**
 * The lines with their footnotes where the marks of these stand, in parentheses. A note that is a reference, or no
 * more than a link with its words, becomes an item of the sources. A mark without a note is left out.
 */
export function placeNotes({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const { notes, others } = takeNotes(lines)
  const sources = [...notes.values()].filter(({ text }) => isSource(text))
  const open = new Map([...notes].filter(([, note]) => !sources.includes(note)))
  const placed = others.map((line) => {
    const text = line.text.replace(mark, (_, label: string, at: number) => {
      if (!notes.has(label)) reportMark({ label, line: line.line, report })
      const note = open.get(label)
      open.delete(label)
      return note && note.text !== '' ? ` (${inLine({ text: note.text, line: line.text, at })})` : ''
    })
    return text === line.text ? line : { ...line, text }
  })
  // A note that nothing refers to stays where its author put it, without its label.
  const rest = [...open.values()].flatMap(({ text, line }) => [paragraph({ text, line }), blank(line)])
  for (const { line } of notes.values()) reportNote({ line, report })
  return rest.length === 0 && sources.length === 0
    ? placed
    : [...insert({ lines: placed, added: rest }), ...asSources({ sources, lines: placed })]
}

interface Note {
  text: string
  line: number
}

/** The notes by label, each with the lines on which it goes on, and all other lines. */
function takeNotes(lines: NumberedLine[]): { notes: Map<string, Note>; others: NumberedLine[] } {
  const notes = new Map<string, Note>()
  const others: NumberedLine[] = []
  let current: Note | null = null
  let isAfterBlank = false
  for (const line of lines) {
    const isBlank = line.text.trim() === ''
    const [, label, text = ''] = /^ {0,3}\[\^([^\]\s]{1,50})\]:[ \t]*([^\r\n]*)/.exec(line.text) ?? []
    if (label !== undefined) {
      current = { text: text.trim(), line: line.line }
      if (!notes.has(label)) notes.set(label, current)
      others.push(blank(line.line))
    } else if (current && !isBlank && (isAfterBlank ? /^(?: {2}|\t)/ : /^(?![#|>])/).test(line.text)) {
      current.text = `${current.text} ${line.text.trim()}`
    } else {
      if (!isBlank) current = null
      others.push(line)
    }
    isAfterBlank = isBlank
  }
  return { notes, others }
}

function isSource(text: string): boolean {
  if (
    /^<?https?:\/\/\S+$/i.test(text) ||
    /^\[[^\]]+\]\([^()\s]+\)[\s.,;(]*(?:(?:19|20)\d\d)?[\s.,)]*$/.test(text)
  )
    return true
  const words = cleanText(text.replace(/[*_]/g, '').slice(0, 1000))
  return readReference({ pieces: [{ type: 'text', text: words }], isListed: () => false }) !== null
}

/** Behind a sentence it is one itself; in a table it has nothing that would divide cells. */
function inLine({ text, line, at }: { text: string; line: string; at: number }): string {
  const bare = text.replace(mark, '').replace(/\.$/, '')
  const words = /[.?!]["”’)]?$/.test(line.slice(0, at)) && !/[?!]$/.test(bare) ? `${bare}.` : bare
  return /^\s*\|/.test(line) ? words.replace(/(?<!\\)\|/g, '\\|') : words
}

/** The items, below a heading that opens the sources once more. */
function asSources({ sources, lines }: { sources: Note[]; lines: NumberedLine[] }): NumberedLine[] {
  const [first] = sources
  if (!first) return []
  const heading = lines.findLast(
    ({ text }) => /^#{1,2}\s/.test(text) && sectionNamed(text.replace(/^#+/, '')) === 'sources',
  )
  const level = /^#+/.exec(heading?.text ?? '')?.[0] ?? '##'
  return [
    blank(first.line),
    { text: `${level} Bronnen\n`, line: first.line },
    blank(first.line),
    ...sources.map(({ text, line }) => ({ text: `- ${text.replace(mark, '')}\n`, line })),
  ]
}

/** Lines where they stood. */
function insert({ lines, added }: { lines: NumberedLine[]; added: NumberedLine[] }): NumberedLine[] {
  return added.length === 0 ? lines : [...lines, ...added].toSorted((one, other) => one.line - other.line)
}

function paragraph({ text, line }: Note): NumberedLine {
  return { text: `${text.replace(mark, '')}\n`, line }
}

function blank(line: number): NumberedLine {
  return { text: '\n', line }
}

function reportMark({ label, line, report }: { label: string; line: number; report: Report }): void {
  const message = `Bij het teken van noot ${label} hoort geen noot; het is weggelaten.`
  report({ rule: 'markup', line, column: 1, message })
}

function reportNote({ line, report }: { line: number; report: Report }): void {
  const message = 'Een noot bestaat hier niet; de tekst staat nu waar zij bij hoort, of bij de bronnen.'
  report({ rule: 'markup', line, column: 1, message })
}

const mark = /(?<!\\)\[\^([^\]\s]{1,50})\](?![:(])/g
