import type { Report } from '../report'
import type { NumberedLine } from './split-lines'

/**
 * The lines without what generators of websites and note-taking programs read: the marks of boxes (`!!! note`,
 * `::: tip`), attributes (`{#id .class}`), tables of contents, comments between `%%`, and lines of nothing but tags.
 * The title of a box stays, with a colon.
 */
export function hideDirectives({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  const hidden = hiddenLines(lines)
  return lines.map((line, index) => {
    const text = hidden.has(index) ? '' : withoutDirectives(line.text)
    if (text === line.text) return line
    const message = 'Een teken van een website of notitieprogramma bestaat hier niet; het is weggelaten.'
    report({ rule: 'markup', line: line.line, column: 1, message })
    return { ...line, text: text.trim() === '' ? (/[\r\n]*$/.exec(line.text)?.[0] ?? '') : text }
  })
}

function withoutDirectives(line: string): string {
  const box = boxTitle(line)
  if (box !== null) return box === '' ? '' : `${box}${/[:.?!]$/.test(box) ? '' : ':'}\n`
  if (contents.test(line) || tags.test(line) || state.test(line) || clipping.test(line)) return ''
  return line
    .replace(span, '$1')
    .replace(attributes, (found) => ' '.repeat(found.length))
    .replace(comment, (found) => ' '.repeat(found.length))
    .replace(inlineNote, ' ($1)')
    .replace(crossReference, '')
}

/** The words of a heading without the name that generators of websites and Google Docs give it: "Molens {#molens}". */
export function withoutAttributes(words: string): string {
  return words.replace(attributes, '')
}

/** The title of the box that a line opens or closes, empty where it has none; `null` for any other line. */
function boxTitle(line: string): string | null {
  const [, sign = '', written = ''] = /^\s*(!!!|\?\?\?\+?|:{3,})(?![!?:])[ \t]*(.*?)\s*$/.exec(line) ?? []
  if (sign === '') return null
  const titled = /\[([^[\]]*)\]|(?:^|\s|title=)"([^"]*)"/.exec(written)
  if (titled) return titled[1] ?? titled[2] ?? ''
  const words = written
    .replace(/\{[^{}]*\}?/g, '')
    .replace(/:+$/, '')
    .trim()
  const [first = '', ...others] = words.split(/\s+/)
  if (boxes.has(first.toLowerCase())) return others.join(' ')
  // Between colons a word is the name of a box, which anybody may give.
  return sign.startsWith(':') && others.length === 0 ? '' : words
}

/** The lines between two that are nothing but `%%`. */
function hiddenLines(lines: NumberedLine[]): Set<number> {
  const ends = lines.flatMap(({ text }, index) => (text.trim() === '%%' ? [index] : []))
  const pairs = ends.flatMap((end, index) =>
    index % 2 === 1 ? [[ends[index - 1] ?? end, end] as const] : [],
  )
  return new Set(pairs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)))
}

const boxes = new Set(
  (
    'note notes abstract summary tldr info information todo tip hint important success check done question help faq warning ' +
    'caution attention failure fail missing danger error bug example quote cite seealso details admonition callout ' +
    'opmerking waarschuwing voorbeeld'
  ).split(' '),
)
const contents =
  /^\s*(?:(?:[-*]|\d{1,2}\.) )?(?:\[[^\]\r\n]{1,300}(?<!\\)\]\(#[^\r\n]{1,300}\)|\[[^\]\r\n]{1,300}\]\((?!\w+:)[^()\r\n]{1,300}\.csv\)|\[toc\]|\[\[_?toc_?\]\]|\{:\s*toc[^{}]{0,100}\}|__toc__|\\(?:newpage|pagebreak|tableofcontents))\s*$/i
const tags = /^\s*(?:#\p{L}[\p{L}\p{N}_/-]*\s+){0,50}#\p{L}[\p{L}\p{N}_/-]*\s*$/u
/** What an outliner keeps of an item for itself. */
const state = /^\s*(?:[-*] )?(?:collapsed|id|heading|background-color|logseq\.[\w.-]+):: [^\r\n]*\s*$/
/** What OneNote writes below a picture of the screen. */
const clipping = /^\s*(?:schermopname gemaakt|screen clipping taken): [\d\s/:.,-]{6,30}(?:[AP]M)?\s*$/i
const span = /(?<![\\!])\[([^[\]\r\n]{1,300})\]\{[.#][^{}\r\n]{0,300}\}/g
const attributes =
  /(?<!\\)\{:?\s?(?:[#.][A-Za-z]|#\d)[^{}\r\n]{0,300}\}|(?<=[\])] ?)\{[\w-]+=[^{}\r\n]{1,300}\}|(?<!\\)\{:[^{}\r\n]{0,300}\}/g
const comment = /(?<!\\)%%[^%\r\n]{0,2000}%%/g
/** "Zie @fig-tekort.", which Quarto shows as a link. */
const crossReference =
  /(?<!\\) ?\(?(?:(?<![\p{L}\p{N}])[Zz]ie (?:ook )?)?(?<![\\\p{L}\p{N}])@(?:fig|tbl|sec|eq|lst)-[\w-]{1,60}\)?\.?/gu
const inlineNote = /(?<!\\)\^\[([^[\]\r\n]{1,1000})\]/g
