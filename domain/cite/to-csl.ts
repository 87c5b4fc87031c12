import { dateParts, otherSite, type Citable } from './citable'

/** A reference in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html); `id` names it in its file. */
export function toCSL({ work, id }: { work: Citable; id: string }): Record<string, unknown> {
  const { kind, title, author, date, accessed, url, description, keywords, language, note } = work
  const site = otherSite(work) ?? undefined
  return {
    id,
    type: kind,
    title,
    // A body's name is not taken apart as a person's.
    author: author ? [{ literal: author }] : undefined,
    issued: date ? cslDate(date) : undefined,
    accessed: cslDate(accessed),
    [kind === 'webpage' ? 'container-title' : 'publisher']: site,
    URL: url ?? undefined,
    abstract: description ?? undefined,
    keyword: keywords.map((keyword) => keyword.replaceAll(/[,;]\s*/g, ' ')).join(', ') || undefined,
    language,
    note,
  }
}

function cslDate(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [Object.values(dateParts(date)).filter(Boolean).map(Number)] }
}
