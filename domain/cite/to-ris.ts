import { dateParts, type Citable } from './citable'

/**
 * A reference in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), for Zotero, EndNote and Mendeley: a field a
 * line, never wrapped, lines ended as on Windows. A body is its publisher alone: as an author (`AU`) its name would be
 * taken apart at the first comma.
 */
export function toRIS(work: Citable): string {
  const { kind, title, author, date, accessed, site, url, description, keywords, language, note } = work
  const body = author ?? site
  const fields: [tag: string, value: string | null][] = [
    ['TY', types[kind]],
    ['TI', title],
    ['T2', kind === 'webpage' ? (site ?? author) : null],
    ['PB', body],
    ['PY', date && dateParts(date).year],
    ['DA', date && dateParts(date).month ? date.slice(0, 10) : null],
    ['AB', description],
    // Readers take a semicolon for the end of a keyword.
    ...keywords.map((keyword): [string, string] => ['KW', keyword.replaceAll(';', ' ')]),
    ['UR', url],
    ['Y2', accessed],
    ['LA', language],
    ['N1', note ?? null],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []))
  return `${lines.join('')}ER  - \r\n`
}

function oneLine(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}

const types = { webpage: 'ELEC', report: 'RPRT', dataset: 'DATA', legislation: 'STAT' } as const
