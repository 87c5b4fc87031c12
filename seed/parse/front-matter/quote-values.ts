import type { Problem } from '../../problem'

/**
 * Puts quotes around the one-line values of a front matter that YAML would misread, such as those with a colon
 * in them. Says what was changed; line numbers count from 1 within the front matter.
 */
export function quoteValues(yaml: string): { yaml: string; changes: Problem[] } {
  const lines = yaml.split(/\r\n|\r|\n/)
  const changes: Problem[] = []
  const quoted = lines.map((line, index) => {
    const value = valueToQuote({ line, next: lines[index + 1] ?? '' })
    if (value === null) return line
    const fixed = `${value.before}'${value.text.replaceAll("'", "''")}'`
    const message = 'Deze waarde moet tussen aanhalingstekens staan; zij is gelezen zoals zij bedoeld lijkt.'
    const place = { line: index + 1, column: value.before.length + 1 }
    changes.push({ rule: 'front-matter', ...place, message, proposal: fixed })
    return fixed
  })
  return { yaml: quoted.join('\n'), changes }
}

/** A key with a value on its own line that is no list, is not quoted yet and holds what YAML reads otherwise. */
function valueToQuote(options: { line: string; next: string }): { before: string; text: string } | null {
  const match = /^([\p{L}\p{N}][\p{L}\p{N} _-]*:[ \t]+)(\S.*)$/u.exec(options.line)
  const [before, text] = [match?.[1], match?.[2]?.trimEnd()]
  if (!before || !text || /^[ \t]+\S/.test(options.next)) return null
  if (/^[|>][-+\d]*$/.test(text) || isQuoted(text)) return null
  const list = /^[[{]/.test(text) && !textKey.test(before)
  return !list && needsQuotes(text) ? { before, text } : null
}

function isQuoted(text: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$/.test(text) || /^'(?:[^']|'')*'$/.test(text)
}

function needsQuotes(text: string): boolean {
  return /^[[\]{}"'`@%&*!|>,?-]/.test(text) || /:(?:\s|$)/.test(text)
}

/** The keys that hold one text; any other may hold a list, `[a, b]`. */
const textKey = /^(?:title|description|image|highlight|slug):/i
