import { organisationFields } from '@/domain/organisations/organisation-fields'
import type { Inline, Prose, ProseBlock, ProseItem } from '@/domain/prose/prose'
import { sourceFields } from '@/domain/sources/source-fields'
import type { Publication } from '@/domain/topics/topic'
import type { ExistingSource, FurtherRefs, QuestionRow, RoleRow } from '@/seed/plan/existing'
import type { Ref } from '@/seed/plan/ref'

/** What a record is called. */
export type NameOf = (ref: Ref) => string

/** A planned value as a person reads it, line by line; nothing is no line. */
export function valueLines({
  field,
  value,
  nameOf,
}: {
  field: string
  value: unknown
  nameOf: NameOf
}): string[] {
  if (value === null || value === undefined || value === '') return []
  const write = writers[field]
  // The plan's own types say what each of these fields holds.
  if (write) return write(value as never, nameOf)
  const label = labels.get(field)
  if (label) return [label(value)]
  if (Array.isArray(value)) return value.map(String)
  return String(value).split('\n')
}

const writers: { [field: string]: (value: never, nameOf: NameOf) => string[] } = {
  intro: (value: Prose) => value.flatMap(blockLines),
  publisher: (value: Ref, nameOf) => [nameOf(value)],
  subtopics: (value: Ref[], nameOf) => value.map(nameOf),
  sources: (value: Ref[], nameOf) => value.map(nameOf),
  // Of a topic with their role, of a question without.
  organisations: (value: (RoleRow | Ref)[], nameOf) =>
    value.map((row) =>
      typeof row === 'string' ? nameOf(row) : joined([nameOf(row.organisation), row.role, row.url]),
    ),
  questions: (value: QuestionRow[], nameOf) =>
    value.map(({ lead, text, note, ...further }) =>
      joined([lead, text, note, ...furtherNames({ further, nameOf })]),
    ),
  publications: (value: Publication[]) => value.map(publicationLine),
  links: (value: ExistingSource['links']) =>
    value.map(({ before, label, url }) => joined([before, label, url])),
  _status: (value: 'draft' | 'published') => [value === 'draft' ? 'Concept' : 'Openbaar'],
}

const labels = new Map(
  Object.entries({ ...organisationFields, ...sourceFields }).flatMap(([field, { label }]) =>
    label ? [[field, label] as const] : [],
  ),
)

function furtherNames({ further, nameOf }: { further: Partial<FurtherRefs>; nameOf: NameOf }): string[] {
  const { organisations = [], sources = [], terms = [], publications = [] } = further
  return [
    ...organisations.map(nameOf),
    ...sources.map(nameOf),
    ...terms,
    ...publications.map(publicationLine),
  ]
}

function publicationLine({ title, medium, date, url }: Publication): string {
  return [title, medium, date, url].filter(Boolean).join(', ')
}

function joined(parts: (string | null)[]): string {
  return parts.filter(Boolean).join(' – ')
}

function blockLines(block: ProseBlock): string[] {
  return block.type === 'paragraph' ? [inlineText(block.children)] : block.items.flatMap(itemLines)
}

function itemLines({ children, list }: ProseItem): string[] {
  return [`• ${inlineText(children)}`, ...(list?.items ?? []).flatMap(itemLines).map((line) => `  ${line}`)]
}

function inlineText(inlines: Inline[]): string {
  return inlines.map(inlineWords).join('')
}

/** Marks are shown as a document writes them: they may be all that changed. */
function inlineWords(inline: Inline): string {
  if (inline.type === 'break') return ' / '
  if (inline.type === 'link') return `[${inlineText(inline.children)}](${inline.url})`
  const { text, bold, italic } = inline
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`
  return `${mark}${text}${[...mark].reverse().join('')}`
}
