import { sectionNamed } from '../sections/section-named'
import type { NumberedLine } from './split-lines'

/**
 * The lines of an outline without marks, in which white space alone says what belongs to what, as items of lists. Any
 * other text is left as it is.
 */
export function markOutline(lines: NumberedLine[]): NumberedLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const indented = filled.filter(({ text }) => /^(?:\t| {2})/.test(text))
  const isOutline =
    indented.length * 2 > filled.length &&
    !filled.some(({ text }) => marked.test(text)) &&
    filled.some(({ text }) => sectionNamed(text) !== null)
  if (!isOutline) return lines
  return lines.map((line) => ({ ...line, text: line.text.replace(/^\s*(?=\S)/, (space) => `${space}- `) }))
}

/** A heading, an item, a quote, a row or the mark of a program. */
const marked = /^\s*(?:#{1,6}\s|[-*+>|•]|\d{1,3}[.)]\s|```|~~~|<)/
