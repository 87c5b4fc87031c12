import type { NumberedLine } from './split-lines'

/** Lines with the headings that a word processor numbers as items of a list, "1. # Inleiding", as headings. */
export function unlistHeadings(lines: NumberedLine[]): NumberedLine[] {
  return lines.map((line) => ({ ...line, text: line.text.replace(numberAhead, '') }))
}

const numberAhead = /^\s*(?:\d{1,2}[.)][ \t]+)+(?=#{1,6} \S)/
