import type { NumberedLine } from './split-lines'

/**
 * Lines with a number that are underlined, as plain text has its headings: "1. Vragen" above "=========", which markdown
 * takes for an item of a list, as we do "1.1 Molens". As headings of the first and second level.
 */
export function underlinedTitles(lines: NumberedLine[]): NumberedLine[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]?.text ?? ''
    const before = lines[index - 1]?.text ?? ''
    if (isUnderline(line.text) && isTitle(before)) return { ...line, text: '\n' }
    if (!isTitle(line.text) || !isUnderline(next)) return line
    return { ...line, text: `${next.startsWith('=') ? '#' : '##'} ${line.text}` }
  })
}

function isTitle(line: string): boolean {
  return /^\d{1,2}(?:[.)]|(?:\.\d{1,2})+\.?) +\S.{0,100}$/s.test(line)
}

function isUnderline(line: string): boolean {
  return /^(?:={3,}|-{3,})\s*$/.test(line)
}
