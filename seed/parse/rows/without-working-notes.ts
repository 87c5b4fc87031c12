import { isWorkingNote } from '@/domain/document/is-working-note'
import type { Place } from '@/domain/document/topic-document'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import type { Cell, SectionItem } from './section-item'

/**
 * Rows without the cells that hold nothing but what authors write to themselves, each of which is reported, and without
 * those of which the name is such a note. In the text of a link the words are meant to be read.
 */
export function withoutWorkingNotes<Role extends string>({
  item,
  reading,
}: {
  item: SectionItem<Role>
  reading: Reading
}): SectionItem<Role>[] {
  if (item.type !== 'row') return [item]
  const notes = item.cells.filter(isNote)
  if (notes.length === 0) return [item]
  const name = notes.find(({ role }) => role === 'name' || role === 'title')
  if (name) {
    const row = item.cells.map(({ nodes }) => wordsIn(nodes)).filter((cell) => cell !== '')
    const what = `de rij “${row.join(' | ')}” is weggelaten`
    reportNote({ words: wordsIn(name.nodes), what, place: item.place, reading })
    return []
  }
  for (const { nodes } of notes)
    reportNote({ words: wordsIn(nodes), what: 'de cel is leeg gelaten', place: item.place, reading })
  return [
    { ...item, cells: item.cells.map((cell) => (notes.includes(cell) ? { ...cell, nodes: [] } : cell)) },
  ]
}

/** What a line says of its name, or nothing where that is no more than a note. */
export function withoutWorkingNote(options: {
  words: string | null
  place: Place
  reading: Reading
}): string | null {
  const { words, place, reading } = options
  if (words === null || !isWorkingNote(words)) return words
  reportNote({ words, what: 'het is weggelaten', place, reading })
  return null
}

function isNote<Role extends string>({ role, nodes }: Cell<Role>): boolean {
  return (
    role !== 'abbreviation' && nodes.every((node) => node.type !== 'link') && isWorkingNote(wordsIn(nodes))
  )
}

function reportNote(options: { words: string; what: string; place: Place; reading: Reading }): void {
  const { words, what, place, reading } = options
  const message = `“${words}” is een aantekening van de schrijver, geen tekst voor lezers; ${what}.`
  reading.report({ rule: 'empty-row', ...place, message })
}
