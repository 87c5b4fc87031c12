import type { Report } from '../report'
import type { NumberedLine } from './split-lines'

/**
 * Lines with the fields that Dataview reads in Obsidian, below an item as lines ("rol:: adviseert") or in it, in brackets
 * ("(rol:: adviseert)"), each as an item below it: "rol: adviseert".
 */
export function inlineFields({ lines, report }: { lines: NumberedLine[]; report: Report }): NumberedLine[] {
  let indent: string | null = null
  return lines.flatMap((line): NumberedLine[] => {
    const [, ownIndent] = /^(\s*)(?:[-*+]|\d{1,3}[.)]) /.exec(line.text) ?? []
    const fields = indent === null && ownIndent === undefined ? [] : fieldsIn(line.text)
    if (ownIndent !== undefined) indent = ownIndent
    else if (!/^\s+\S/.test(line.text)) indent = null
    if (fields.length === 0 || indent === null) return [line]
    const below = `${indent}    - `
    const message = 'Een veld van een notitieprogramma bestaat hier niet; het is als regel eronder gelezen.'
    report({ rule: 'markup', line: line.line, column: 1, message })
    const rest = patterns.reduce((text, pattern) => text.replace(pattern, ''), line.text).trimEnd()
    return [
      ...(rest === '' ? [] : [{ ...line, text: `${rest}\n` }]),
      ...fields.map((field) => ({ ...line, text: `${below}${field}\n` })),
    ]
  })
}

function fieldsIn(line: string): string[] {
  return patterns.flatMap((pattern) =>
    [...line.matchAll(pattern)].map(([, name = '', value = '']) => `${name}: ${value.trim()}`),
  )
}

const name = '(\\p{L}[\\p{L} -]{0,30})::[ \\t]+'
const patterns = [
  `^[ \\t]+${name}([^\\r\\n]{1,500})\\s*$`,
  ` ?\\(${name}([^()\\r\\n]{1,300})\\)`,
  ` ?\\[${name}([^[\\]\\r\\n]{1,300})\\](?!\\()`,
].map((pattern) => new RegExp(pattern, 'gu'))
