import type { PhrasingContent } from 'mdast'

/**
 * Lines of two columns or three with nothing but dots or spaces between, "Waterschap ....... keert water", with a dash instead.
 * Spaces divide two lines or more whose second column begins at the same place.
 */
export function columnsOfWords(lines: PhrasingContent[][]): PhrasingContent[][] {
  const columns = lines.map(([first]) => (first?.type === 'text' ? columnOf(first.value) : null))
  return lines.map(([first, ...others], index) => {
    if (first?.type !== 'text') return first ? [first, ...others] : []
    const column = columns[index] ?? null
    const isAligned = column !== null && [columns[index - 1], columns[index + 1]].includes(column)
    const value = first.value.replace(dots, dash).replace(isAligned ? spaces : /$^/, dash)
    return [value === first.value ? first : { ...first, value }, ...others]
  })
}

/** Where the second of two columns begins, or of three; `null` for a line of one, or of more. */
function columnOf(line: string): number | null {
  if (![1, 2].includes((line.match(/ {3,}(?=\S)/g) ?? []).length)) return null
  const found = spaces.exec(line)
  return found ? found.index + found[0].length : null
}

const dash = '$1 – '
const dots = /([\p{L}\p{N})])[ \t]*(?:\.{5,200}|(?:\. ){4,100}\.?)[ \t]*(?=\p{L})/u
const spaces = /([\p{L}\p{N})]) {3,}(?=[\p{L}\d])/u
