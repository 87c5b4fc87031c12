import { isBlank } from '@/domain/text/is-blank'
import { sectionNamed } from '../sections/section-named'
import type { NumberedLine } from './split-lines'

/**
 * The lines of a document without headings of which two sections or more are numbered, "2. Vragen", as minutes have
 * them: those lines, the others of their row with an empty line above, and parts such as "2a. Huur" are headings.
 */
export function numberedTitles(lines: NumberedLine[]): NumberedLine[] {
  const sections = new Set(lines.flatMap(({ text }) => sectionIn(text) ?? []))
  if (sections.size < 2 || lines.some(({ text }) => /^#{1,6}\s/.test(text))) return lines
  let last = 0
  return lines.map((line, index) => {
    const title = numbered.exec(line.text)
    const goesOn = Number(title?.[1]) === last + 1 && isBlank(lines[index - 1]?.text ?? '')
    if (title && (goesOn || sectionIn(line.text) !== null)) {
      last = Number(title[1])
      return { ...line, text: `## ${line.text}` }
    }
    const part = lettered.exec(line.text)
    return part && Number(part[1]) === last ? { ...line, text: `### ${part[2]}\n` } : line
  })
}

function sectionIn(line: string): string | null {
  const name = numbered.test(line) ? sectionNamed(line) : null
  return name === 'intro' ? null : name
}

const numbered = /^(\d{1,2})[.)] +[^\r\n]{1,100}(?<![.?!;:,])\s*$/
const lettered = /^(\d{1,2})[a-z][.)]? +(\p{Lu}[^\r\n?]{1,80}?)\s*$/u
