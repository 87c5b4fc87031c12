import { isYear, readYear } from '../document/read-year'
import type { SourceInDocument } from '../document/topic-document'
import { maybeText, objectOf, text, type ExportedField } from '../exports/exported-field'
import { paths } from '../site/paths'
import type { Reference } from '../topics/topic'
import type { SourceRow } from './source'
import { foreignNames, isForeignLanguage, languageInTitle, languageNamed } from '../text/languages'
import { isSourceKind, sourceKinds } from './source-kind'

/** What there is to know of one field of a source, for whoever shows, exports or compares all of them. */
export interface SourceField extends ExportedField<SourceRow> {
  /** What sentences call it: "Het jaar". */
  named?: string
  /** A value of it as people read it, where that is not the value itself. */
  label?: (value: unknown) => string
  /** How pages show it. */
  shown?: ShownField
  /** The column of its own that it has in documents. */
  document?: DocumentColumn
}

/** A column of the table of sources that holds words alone. */
export interface DocumentColumn {
  header: string
  /** What the header of such a column may begin with, in small letters. */
  headers: string[]
  cell: (source: PrintedSource) => string
  /** Whether a source needs the column, which stands there for all if left out. */
  isNeeded?: (source: PrintedSource) => boolean
  /** The value that its words name; left out where more than they tell it. */
  read?: (row: { words: string; title: string; url: string | null }) => unknown
  /** Whether the words are a value and nothing more: what else stands there is added to the description. */
  isValue?: (words: string) => boolean
}

type PrintedSource = Omit<SourceInDocument, 'place'>

export interface ShownField {
  term: string
  /** `null` where there is nothing to show. */
  words: (source: Reference) => string | number | null
  /** The same in a line without terms, where that reads otherwise. */
  inLine?: (source: Reference) => string | null
  /** Where the words lead. */
  href?: (source: Reference) => string | null
}

/** The fields of a source that visitors see, in the order of files and pages; the day of its last change is apart. */
export const sourceFields: Record<Exclude<keyof SourceRow, 'updatedAt'>, SourceField> = {
  slug: { schema: text },
  title: { schema: text, columns: { titel: ({ title }) => title }, named: 'De titel' },
  kind: {
    schema: text,
    columns: { soort: ({ kind }) => kindLabel(kind) },
    named: 'De soort',
    label: kindLabel,
    shown: { term: 'Soort', words: ({ kind }) => kindLabel(kind) },
    document: { header: 'Soort', headers: ['soort', 'type', 'kind'], cell: ({ kind }) => kindLabel(kind) },
  },
  publisher: {
    schema: { oneOf: [{ type: 'null' }, objectOf({ slug: text, name: text })] },
    columns: { uitgever: ({ publisher }) => publisher?.name ?? null },
    named: 'De uitgever',
    shown: {
      term: 'Uitgever',
      words: ({ publisher }) => publisher?.name ?? null,
      href: ({ publisher }) => publisher && paths.organisation(publisher.slug),
    },
  },
  year: {
    schema: { type: ['integer', 'null'] },
    columns: { jaar: ({ year }) => year },
    named: 'Het jaar',
    shown: { term: 'Jaar', words: ({ year }) => year },
    document: {
      header: 'Jaar',
      headers: ['jaar', 'jaartal', 'year', 'datum', 'wanneer', 'publicatiedatum', 'date'],
      cell: (source) => String(source.year ?? (yearInTitle(source) === null ? '' : '–')),
      isNeeded: (source) => source.year !== yearInTitle(source),
      read: readYear,
      isValue: isYear,
    },
  },
  language: {
    schema: maybeText,
    columns: { taal: ({ language }) => language && languageLabel(language) },
    named: 'De taal',
    label: languageLabel,
    shown: {
      term: 'Taal',
      words: ({ language }) => language && languageLabel(language),
      inLine: ({ language }) => language && `in het ${languageLabel(language)}`,
    },
    document: {
      header: 'Taal',
      headers: ['taal', 'voertaal', 'language'],
      cell: ({ language, title }) =>
        language ? languageLabel(language) : languageInTitle(title) === null ? '' : '–',
      isNeeded: ({ language, title }) => language !== languageInTitle(title),
      read: ({ words, title }) => {
        const language = words === '' ? languageInTitle(title) : languageNamed(words)
        return isForeignLanguage(language) ? language : null
      },
      isValue: (words) => languageNamed(words) !== null || /^[-–—]$/.test(words),
    },
  },
  url: {
    schema: maybeText,
    columns: { link: ({ url }) => url },
    named: 'De link',
    shown: { term: 'Adres', words: ({ url }) => url, href: ({ url }) => url },
  },
  description: {
    schema: maybeText,
    columns: { omschrijving: ({ description }) => description },
    named: 'De omschrijving',
  },
  links: {
    schema: { type: 'array', items: objectOf({ before: maybeText, label: text, url: text }) },
    named: 'De lijst met verdere links',
  },
  topics: {
    schema: { type: 'array', items: objectOf({ slug: text, title: text }) },
    columns: { themas: ({ topics }) => topics.map(({ title }) => title).join('; ') },
  },
}

/** What pages show of a source, beside its title, description and links. */
export const shownFields = Object.values(sourceFields).flatMap(({ shown }) => shown ?? [])

/** That of it which leads nowhere. */
export const plainFields = shownFields.filter(({ href }) => !href)

/** The columns of documents that hold words alone. */
export const documentColumns = Object.entries(sourceFields).flatMap(([field, { document }]) =>
  document ? [{ field, ...document }] : [],
)

function yearInTitle({ title, url }: PrintedSource): number | null {
  return readYear({ words: '', title, url })
}

function kindLabel(kind: unknown): string {
  return isSourceKind(kind) ? sourceKinds[kind] : String(kind)
}

function languageLabel(code: unknown): string {
  return foreignNames[String(code)] ?? String(code)
}
