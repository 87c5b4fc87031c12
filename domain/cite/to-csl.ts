import { dateParts, type Citable } from './citable'

/** A reference in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html); `id` names it in its file. */
export function toCSL({ work, id }: { work: Citable; id: string }): Record<string, unknown> {
  const { kind, title, author, date, site, url, description } = work
  const parts = date ? Object.values(dateParts(date)).filter(Boolean).map(Number) : []
  return {
    id,
    type: types[kind],
    title,
    // A body's name is not taken apart as a person's.
    author: author ? [{ literal: author }] : undefined,
    issued: parts.length > 0 ? { 'date-parts': [parts] } : undefined,
    publisher: site ?? author ?? undefined,
    URL: url ?? undefined,
    abstract: description ?? undefined,
    language: 'nl',
  }
}

const types = {
  webpage: 'webpage',
  report: 'report',
  dataset: 'dataset',
  legislation: 'legislation',
} as const
