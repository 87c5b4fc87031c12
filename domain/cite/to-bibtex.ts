import { toSlug } from '../text/to-slug'
import { dateParts, type Citable } from './citable'

/**
 * A reference in BibTeX as biblatex reads it. Accents and other letters stay as they are: both read UTF-8. `key` names
 * it, where there are others in the same file.
 */
export function toBibTeX(work: Citable, key?: string): string {
  const { kind, title, author, date, site, url, description } = work
  const { year } = date ? dateParts(date) : { year: '' }
  const fields: [name: string, value: string | null][] = [
    ['title', `{${escapeTeX(title)}}`],
    // A second pair of braces keeps the name of a body whole.
    ['author', author && `{${escapeTeX(author)}}`],
    ['year', year],
    ['date', date?.slice(0, 10) ?? null],
    ['organization', site && escapeTeX(site)],
    ['url', url && inAddress(url)],
    ['abstract', description && escapeTeX(description)],
    ['langid', 'dutch'],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${types[kind]}{${key ?? keyOf({ author, title, year })},\n${lines.join('')}}\n`
}

/** "gids-asiel-2026": letters, digits and dashes, which every program takes. */
function keyOf({ author, title, year }: { author: string | null; title: string; year: string }): string {
  const words = [author ?? '', title].map((part) => toSlug(part).slice(0, 40))
  return [...words, year].filter(Boolean).join('-') || 'bron'
}

/** Signs that mean something to TeX; braces would have to balance, so they are named. */
function escapeTeX(text: string): string {
  const signs: { [sign: string]: string } = {
    '\\': '\\textbackslash{}',
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  }
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/[\\{}~^]/g, (sign) => signs[sign] ?? sign)
    .replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`)
}

/** An address is read as it stands, but for braces, which an address can spell out. */
function inAddress(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')
}

const types = { webpage: 'online', report: 'report', dataset: 'dataset', legislation: 'legislation' } as const
