import { dateParts, type Citable } from './citable'

/**
 * A reference in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), for Zotero, EndNote and Mendeley: a field a
 * line, never wrapped, lines ended as on Windows.
 */
export function toRIS(work: Citable): string {
  const { kind, title, author, date, site, url, description } = work
  const { year, month = '', day = '' } = date ? dateParts(date) : { year: '' }
  const fields: [tag: string, value: string | null][] = [
    ['TY', types[kind]],
    ['TI', title],
    // A comma behind it keeps the name of a body from being taken apart as a person's.
    ['AU', author && `${author},`],
    ['PY', year],
    ['DA', date && `${year}/${month}/${day}/`],
    ['PB', site ?? author],
    ['AB', description],
    ['UR', url],
    ['LA', 'nl'],
    ['ER', ''],
  ]
  return fields
    .filter(([tag, value]) => tag === 'ER' || Boolean(value))
    .map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`)
    .join('')
}

function oneLine(value: string): string {
  return value.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}

const types = { webpage: 'ELEC', report: 'RPRT', dataset: 'DATA', legislation: 'STAT' } as const
