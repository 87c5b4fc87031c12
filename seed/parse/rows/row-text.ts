import type { RootContent } from 'mdast'
import { truncate } from '@/domain/text/truncate'
import type { Place } from '@/domain/document/topic-document'
import { wordsIn } from '../words/node-words'
import { withHeader } from './read-addresses'
import type { Row } from './section-item'
import type { Reading } from '../reading'
import { toPlainText } from '../words/to-plain-text'

/** The text of the cell with a role; empty when there is none. */
export function textOfCell<Role extends string>(options: {
  row: Row<Role>
  role: Role
  reading: Reading
}): string {
  const { row, role, reading } = options
  return toPlainText({ nodes: row.cells.find((cell) => cell.role === role)?.nodes ?? [], reading })
}

/** Cells that no column gives a meaning, each with the words of its header: "Contact: 070 …". */
export function otherCells<Role extends string>({
  row,
  reading,
}: {
  row: Row<Role>
  reading: Reading
}): string[] {
  const others = row.cells.filter((cell) => cell.role === 'other' && !ofProgram.test(cell.header))
  const texts = others.map(({ header, nodes }) => ({ header, text: toPlainText({ nodes, reading }) }))
  const filled = texts.filter((cell) => cell.text !== '' && !isRowNumber(cell))
  if (filled.length > 0) {
    const message =
      'Deze rij heeft een cel in een kolom die hier niets betekent; de tekst staat nu bij de omschrijving.'
    reading.report({ rule: 'table-columns', ...row.place, message })
  }
  return filled.map(({ header, text }) => withHeader({ header, words: text }))
}

/** A column that a program keeps of its rows itself. */
const ofProgram = /^(?:created|last edited|aangemaakt|laatst bewerkt)(?: (?:time|by|op|door))?$/i

/** "1" below a header that says nothing or "Nr.", or "DV1" below the latter: the row's own place in the table. */
export function isRowNumber({ header, text }: { header: string; text: string }): boolean {
  const number = header === '' ? /^\d{1,4}[.)]?$/ : /^\p{Lu}{0,3}\d{1,4}(?:\.\d{1,3}){0,3}[a-z]?[.)]?$/u
  return /^(?:#|nr\.?|nummer)?$/i.test(header) && number.test(text)
}

/** A row that is empty, or whose words went on with the row above it, or had to be left out. */
export function reportEmpty(options: {
  place: Place
  words: string
  above: string | null
  reading: Reading
}): void {
  const { place, words, above, reading } = options
  const message = messageFor({ words, above })
  reading.report({ rule: 'empty-row', ...place, message })
}

/** Text beside a table that is no row of it. */
export function reportLooseText({ block, reading }: { block: RootContent; reading: Reading }): void {
  const words = truncate({ text: wordsIn(block), maxLength: 100 })
  const message = `Deze tekst hoort bij geen rij; zij staat nu aan het eind van de inleiding: “${words}”.`
  reading.report({ rule: 'loose-text', ...reading.place(block), message })
}

function messageFor({ words, above }: { words: string; above: string | null }): string {
  if (words === '') return 'Deze rij is leeg.'
  if (above === null) return `Deze rij heeft geen naam en is weggelaten: “${words}”.`
  return `Deze rij heeft geen naam; de tekst staat nu bij “${above}”.`
}
