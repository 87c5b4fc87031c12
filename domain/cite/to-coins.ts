import type { Citable } from './citable'

/** What Zotero calls each kind of work; it takes no other word for one. */
const types = { webpage: 'webpage', report: 'report', dataset: 'dataset', legislation: 'statute' } as const

/**
 * A reference as a ContextObject in a title of HTML (https://en.wikipedia.org/wiki/COinS), by which the button of a
 * reference manager takes the work instead of the page that names it. A body is its publisher, as in RIS.
 */
export function toCOinS(work: Citable): string {
  const { kind, title, author, date, url, description, keywords, language } = work
  const fields: [name: string, value: string | null][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', types[kind]],
    ['rft.title', title],
    ['rft.publisher', author],
    ['rft.date', date],
    ['rft.identifier', url],
    ['rft.description', description],
    ...keywords.map((keyword): [string, string] => ['rft.subject', keyword]),
    ['rft.language', language],
  ]
  return fields.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join('&')
}
