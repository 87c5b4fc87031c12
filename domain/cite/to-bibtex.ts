import { languages } from '../text/languages'
import { toSlug } from '../text/to-slug'
import { dateParts, otherSite, type Citable } from './citable'
import { escapeTeX } from './escape-tex'

/**
 * A reference in BibTeX, in the entry types and fields that Zotero, JabRef, pandoc and biblatex all keep. Accents and
 * other letters stay as they are: all read UTF-8. `key` names it, where there are others in the same file.
 */
export function toBibTeX(work: Citable, key?: string): string {
  const { kind, title, author, date, accessed, url, description, keywords, language, note } = work
  const { year } = date ? dateParts(date) : { year: '' }
  const fields: [name: string, value: string | null][] = [
    ['title', `{${escapeTeX(title)}}`],
    // A second pair of braces keeps the name of a body whole.
    ['author', author && `{${escapeTeX(author)}}`],
    [kind === 'report' ? 'institution' : 'organization', escaped(otherSite(work))],
    ['year', year],
    ['date', date?.slice(0, 10) ?? null],
    ['url', url && inAddress(url)],
    ['urldate', accessed],
    ['abstract', escaped(description)],
    // Readers take a comma for the end of a keyword, within braces too.
    ['keywords', keywords.map((keyword) => escapeTeX(keyword.replaceAll(/[,;]/g, ' '))).join(', ')],
    // The first for Zotero, the second for biblatex and pandoc.
    ['language', language],
    ['note', note ? escapeTeX(note) : null],
    ['langid', languages[language].tex],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${types[kind]}{${key ?? keyOf({ author, title, year })},\n${lines.join('')}}\n`
}

/** "gids-asiel-2026": letters, digits and dashes, which every program takes. */
function keyOf({ author, title, year }: { author: string | null; title: string; year: string }): string {
  const words = [author ?? '', title].map((part) => toSlug(part).slice(0, 40))
  return [...words, year].filter(Boolean).join('-') || 'bron'
}

function escaped(text: string | null): string | null {
  return text && escapeTeX(text)
}

/** An address is read as it stands, but for braces, which an address can spell out. */
function inAddress(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}

/** Zotero drops an entry of any other type (`dataset`), or takes a law for a bill (`legislation`). */
const types = { webpage: 'online', report: 'techreport', dataset: 'online', legislation: 'online' } as const
