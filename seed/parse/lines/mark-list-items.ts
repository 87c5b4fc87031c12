import { dashes, listMarks, symbolMarks } from '@/domain/document/list-marks'
import { numberedWords } from '@/domain/document/number-ahead'
import { pictograph } from '@/domain/text/pictograph'
import type { NumberedLine } from './split-lines'

/**
 * Lines that begin with a mark that markdown does not know as that of a list, "•", "a)", "ii.", "1.1" or "Deelvraag 1:",
 * as items of one. A letter, number or picture is one where others of its kind stand near.
 */
export function markListItems(lines: NumberedLine[]): NumberedLine[] {
  const numbered = lines.filter(({ text }) => kinds.number.test(text)).length
  let last: Kind | null = null
  let above = ''
  return lines
    .flatMap(apartFromLists)
    .map(withSpace)
    .map(withPlainSpace)
    .map(withoutTaskMark)
    .map((line, index) => {
      const next = lines[index + 1]?.text ?? ''
      if (goesOnWithNumber({ above, text: line.text, next })) {
        above = line.text
        return {
          ...line,
          text: line.text.replace(/^(\d{1,2})[.)]/, (mark) => `-${' '.repeat(mark.length - 1)}`),
        }
      }
      const kind = kindOf(line.text)
      const counts = kind !== null && isItem({ kind, lines, index, last, above, numbered })
      if (/^#/.test(line.text)) last = null
      above = line.text
      if (!counts) return line
      last = kind
      return { ...line, text: line.text.replace(kinds[kind], toItem) }
    })
}

/** Whether a mark, where it stands, is that of an item. */
function isItem({
  kind,
  lines,
  index,
  last,
  above,
  numbered,
}: {
  kind: Kind
  lines: NumberedLine[]
  index: number
  /** The kind of the list above it, if any. */
  last: Kind | null
  above: string
  /** How many lines begin with a number of several parts. */
  numbered: number
}): boolean {
  if (kind === 'bullet') return true
  if (kind === 'number') return numbered > 1 && !isTitle({ lines, index })
  if (kind === 'picture' && arrowBelow.test(lines[index]?.text ?? '') && anyItem.test(above))
    return !/\\\s*$/.test(above)
  if (kind === 'picture' || kind === 'worded') return hasNeighbour({ lines, index, mark: kindOf })
  const [line = '', next = ''] = [lines[index]?.text, lines[index + 1]?.text]
  const opens =
    (kind === 'letter' && kindOf(next) === kind) ||
    above.trim() === '' ||
    /^#|:\s*$|^\*\*.+\*\*\s*$/.test(above) ||
    (last !== null && kindOf(above) !== null)
  return opens && (kind === last || kind === 'dash' || firstLetter.test(line))
}

/** "1.1 Huur" above a list of another kind, which it is the title of. */
function isTitle({ lines, index }: { lines: NumberedLine[]; index: number }): boolean {
  const { text = '' } = lines[index] ?? {}
  const next = lines.slice(index + 1, index + 4).find((line) => line.text.trim() !== '')?.text ?? ''
  const isOther = /^(?:[-*+]|\d{1,3}[.)])\s/.test(next) || !['number', null].includes(kindOf(next))
  return isOther && /^\d.{1,80}[^.?!:;,\s]\s*$/.test(text)
}

/** With what a list of letters or Roman numbers begins. */
const firstLetter = /^\s*\(?[aA1i][.)]/

/** A number other than one right below a line of text, which markdown takes for more of that line, where it asks or is followed by the next. */
function goesOnWithNumber(options: { above: string; text: string; next: string }): boolean {
  const { above, text, next } = options
  const number = Number(/^(\d{1,2})[.)] +\S/.exec(text)?.[1])
  if (Number.isNaN(number) || number === 1 || !/^[^\s#>|\d*+-]/.test(above)) return false
  return /\?\s*$/.test(text) || Number(/^(\d{1,2})[.)] /.exec(next)?.[1]) === number + 1
}

/** A label on the left between indented items, "B. Recht", which markdown takes for more of the item above it. */
function apartFromLists(line: NumberedLine, index: number, lines: NumberedLine[]): NumberedLine[] {
  const [above, below] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? '']
  const isLabel = /^\p{Lu}[^\r\n]{0,80}[\p{L}\p{N})]:?\s*$/u.test(line.text)
  return isLabel && indentedItem.test(above) && indentedItem.test(below)
    ? [{ ...line, text: '\n' }, line]
    : [line]
}

const indentedItem = /^\s+(?:[-*+•]|\d{1,3}[.)]|[a-z][.)])\s/

/** "-Wat kost dat?" and "*Molenraad", where the line before or behind it begins with the same mark, as items. */
function withSpace(line: NumberedLine, index: number, lines: NumberedLine[]): NumberedLine {
  const mark = tightMark(line.text)
  const isListed = mark !== null && hasNeighbour({ lines, index, mark: tightMark })
  return isListed ? { ...line, text: line.text.replace(mark, `${mark} `) } : line
}

function tightMark(line: string): string | null {
  return /^\s*([-*•])(?=[\p{L}\d"“‘])(?!\*?[^*]*\*)/u.exec(line)?.[1] ?? null
}

/** A space that does not break behind the mark of a heading or an item, as Word and Google Docs write it. */
function withPlainSpace(line: NumberedLine): NumberedLine {
  const text = line.text.replace(/^(\s*(?:#{1,6}|[-*+]|\d{1,3}[.)]))[\u00A0\u2007\u202F]/, '$1 ')
  return text === line.text ? line : { ...line, text }
}

/** "- [ ] Wie betaalt?" in a list of things to do. */
function withoutTaskMark(line: NumberedLine): NumberedLine {
  const text = line.text.replace(
    /^(\s*(?:[-*+]|\d{1,9}[.)])\s+)(\[[ xX/<>!?*-]\])(?=\s+\S)/,
    (_, mark: string, box: string) => mark + ' '.repeat(box.length),
  )
  return text === line.text ? line : { ...line, text }
}

/** Whether the line before or behind one begins with the same, and neither breaks off a line of the other. */
function hasNeighbour({
  lines,
  index,
  mark,
}: {
  lines: NumberedLine[]
  index: number
  mark: (line: string) => string | null
}): boolean {
  const own = mark(lines[index]?.text ?? '')
  const isBroken = (at: number): boolean => /\\\s*$/.test(lines[at]?.text ?? '')
  const isSame = (at: number): boolean => own !== null && mark(lines[at]?.text ?? '') === own
  return (isSame(index - 1) && !isBroken(index - 1)) || (isSame(index + 1) && !isBroken(index))
}

/** "-> per provincie", indented below an item. */
const arrowBelow = /^\s{2,}(?:[→⇒➔➜»›]|[-=]>)\s/u
const anyItem = /^\s*(?:[-*+]|\d{1,3}[.)])\s|^\s{2,}(?:[→⇒➔➜»›]|[-=]>)\s/u

type Kind = keyof typeof kinds

/** With spaces in the place of what is longer than the mark of an item, so that columns stay what they are. */
function toItem(_: string, indent: string, mark: string, space: string): string {
  // Behind more than four spaces markdown has code.
  if (mark.length > 4) return `${indent}- `
  return `${indent}-${' '.repeat(mark.length + space.length - 1)}`
}

function kindOf(line: string): Kind | null {
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].test(line)) ?? null
}

const kinds = {
  bullet: new RegExp(
    `^(\\s*)([${listMarks}${symbolMarks}]|o(?=[ \\t\\u00A0]+\\p{Lu}))([ \\t\\u00A0]+)(?=\\S)`,
    'u',
  ),
  picture: new RegExp(`^(\\s*)(${pictograph}|[→⇒➔➜»›]|[-=]>)([ \\t\\u00A0]+)(?=\\S)`, 'u'),
  dash: new RegExp(`^(\\s*)([${dashes}])([ \\t\\u00A0]+)(?=\\S)`, 'u'),
  letter: /^(\s*)([a-zA-Z]\)|[a-z]\.|\([a-z0-9]{1,2}\)|[ivx]{2,4}[.)]|\([ivx]{3,4}\))([ \t\u00A0]+)(?=\S)/u,
  worded: new RegExp(
    `^(\\s*)(${numberedWords} ?\\d{1,3}[a-z]?[.):]|\\d{1,2}[a-z][.):]|(?:\\d{1,2}[a-df-z]?|[A-Z]\\.)(?=[ \\t]+\\p{Lu}[^\\r\\n]*\\?\\s*$))([ \\t\\u00A0]+)(?=\\S)`,
    'u',
  ),
  number: /^(\s*)(\d{1,2}(?:(?:\.\d{1,2}){1,3}\.?|°\.?))([ \t\u00A0]+)(?=\p{L})/u,
}
