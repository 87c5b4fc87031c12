import type { NumberedLine } from './split-lines'

/**
 * Lines that markdown would take for the address of a label, and leave out: "[Molenraad]: adviseert" as words, and where no
 * text has that label "[CBS]: https://…" as a link with its words. A label that is a number is none of these.
 */
export function looseDefinitions(lines: NumberedLine[]): NumberedLine[] {
  const counts = new Map<string, number>()
  for (const { text } of lines)
    for (const [, label = ''] of text.matchAll(/\[([^[\]\r\n]{1,80})\]/g))
      counts.set(label.toLowerCase(), (counts.get(label.toLowerCase()) ?? 0) + 1)
  return lines.map((line) => {
    const [, ahead = '', label = '', behind = '', end = ''] = definition.exec(line.text) ?? []
    if (label === '') return line
    const url = address.exec(behind)?.[1]
    if (url === undefined)
      return /^[./#<]/.test(behind) ? line : { ...line, text: `${ahead}${label}: ${behind}${end}` }
    const isReferred = (counts.get(label.toLowerCase()) ?? 0) > 1
    return isReferred ? line : { ...line, text: `${ahead}[${label}](<${url}>)${end}` }
  })
}

const definition = /^(\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?)\[(\p{L}[^[\]\\\r\n]{0,79})\]:[ \t]+(\S.*?)(\s*)$/u
const address = /^<?((?:https?:\/\/|mailto:)[^\s<>]+)>?(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/i
