import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document, ParsedNode, YAMLMap } from 'yaml'
import type { Problem } from '../../problem'
import type { Place } from '@/domain/document/topic-document'
import { describeYAMLError } from './describe-yaml-error'
import { limits } from '../limits/limits'
import { inWords, tooLarge } from '../limits/reject-oversized'
import { quoteValues } from './quote-values'
import type { Report } from '../report'

/** One key of the front matter. */
export interface Entry {
  /** As written. */
  key: string
  node: unknown
  /** Plain data: no aliases, no dates. */
  value: unknown
  place: Place
}

/**
 * The keys of a front matter, in their order, or the problem that makes it unreadable. Values that need quotes
 * and lack them ("Wonen: een overzicht") are read as they were meant, and reported.
 */
export function readFrontMatter(options: { yaml: string; line: number; report: Report }): Entry[] | Problem {
  const { yaml, line, report } = options
  if (yaml.length > limits.frontMatterLength) {
    return tooLarge({ line, message: `De kop is langer dan ${inWords(limits.frontMatterLength)} tekens.` })
  }
  if (isNested(yaml)) {
    return tooLarge({
      line,
      message: `In de kop staan lijsten meer dan ${limits.nesting} niveaus diep in elkaar.`,
    })
  }
  const written = read(yaml)
  if (written.document.errors.length === 0) return entriesOf({ ...written, line })
  const quoted = quoteValues(yaml)
  const repaired = read(quoted.yaml)
  const [error] = written.document.errors
  if (error && repaired.document.errors.length > 0) {
    const at = written.lines.linePos(error.pos[0])
    return unreadable({
      line: line + Math.max(at.line, 1) - 1,
      column: at.col,
      reason: describeYAMLError(error.code),
    })
  }
  for (const change of quoted.changes) report({ ...change, line: line + change.line - 1 })
  return entriesOf({ ...repaired, line })
}

interface ReadYAML {
  document: Document.Parsed
  lines: LineCounter
}

function read(yaml: string): ReadYAML {
  const lines = new LineCounter()
  return {
    document: parseDocument(yaml, { lineCounter: lines, logLevel: 'silent', prettyErrors: false }),
    lines,
  }
}

function entriesOf({ document, lines, line }: ReadYAML & { line: number }): Entry[] | Problem {
  const { contents } = document
  if (contents === null) return []
  if (!isMap<ParsedNode>(contents))
    return unreadable({ line, column: 1, reason: 'er staan geen sleutels in' })
  const values = dataOf({ document, contents })
  if (values === null)
    return unreadable({ line, column: 1, reason: 'er wordt te vaak naar hetzelfde verwezen' })
  if ([...values.values()].some((value) => holdsItself({ value, above: [] })))
    return unreadable({ line, column: 1, reason: 'een lijst verwijst naar zichzelf' })
  return contents.items.map(({ key, value }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const at = lines.linePos(key.range?.[0] ?? 0)
    return {
      key: name,
      node: value,
      value: values.get(name),
      place: { line: line + at.line - 1, column: at.col },
    }
  })
}

/** The values by key; `null` when aliases make more of them than a person would write. */
function dataOf({ document, contents }: { document: Document.Parsed; contents: YAMLMap<ParsedNode> }) {
  try {
    return new Map(
      contents.items.map((pair) => {
        const name = isScalar(pair.key) ? String(pair.key.value) : ''
        return [name, isNode(pair.value) ? pair.value.toJS(document, { maxAliasCount: 20 }) : null] as const
      }),
    )
  } catch (error) {
    if (error instanceof ReferenceError) return null
    throw error
  }
}

/** Whether an alias stands inside what it stands for: `a: &a [*a]` has no end. */
function holdsItself({ value, above }: { value: unknown; above: unknown[] }): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (above.includes(value)) return true
  return Object.values(value).some((item) => holdsItself({ value: item, above: [...above, value] }))
}

function unreadable({ line, column, reason }: Place & { reason: string }): Problem {
  const message = `De kop van het document is niet te lezen: ${reason}.`
  return { rule: 'front-matter', line, column, message, fatal: true }
}

/** Whether brackets or indentation go deeper than any list in a front matter would. */
function isNested(yaml: string): boolean {
  let depth = 0
  for (const character of yaml) {
    if (character === '[' || character === '{') depth += 1
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > limits.nesting) return true
  }
  return /^ *(?:[-?:] +){21}/m.test(yaml) || /^ {100}/m.test(yaml)
}
