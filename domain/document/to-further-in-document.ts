import { amsterdamDay } from '../text/amsterdam-day'
import { documentText } from './document-text'
import { toNamed } from './to-named'
import type { FurtherInDocument } from './topic-document'

type Part<Kept> = number | Kept | null

/** What a question leads to, as it is kept. A part that is a bare id may not be seen, and is left out. */
export interface KeptFurther {
  organisations?: { organisation?: Part<{ name: string; abbreviation?: string | null }> }[] | null
  sources?: { source?: Part<{ title: string; url?: string | null }> }[] | null
  terms?: { term?: string | null }[] | null
  publications?:
    { title?: string | null; medium?: string | null; date?: string | null; url?: string | null }[] | null
}

/** The same as a document has it; `null` where nothing is left. */
export function toFurtherInDocument({
  organisations,
  sources,
  terms,
  publications,
}: KeptFurther): Omit<FurtherInDocument, 'place'> | null {
  const further = {
    organisations: (organisations ?? []).flatMap(({ organisation }) =>
      isRead(organisation) ? [toNamed(organisation)] : [],
    ),
    sources: (sources ?? []).flatMap(({ source }) =>
      isRead(source) ? [{ title: documentText(source.title) ?? '', url: source.url || null }] : [],
    ),
    terms: (terms ?? []).flatMap(({ term }) => documentText(term) ?? []),
    publications: (publications ?? []).flatMap(({ title, medium, date, url }) => {
      const written = documentText(title)
      const day = date ? amsterdamDay(date) : null
      return written && day
        ? [{ title: written, medium: documentText(medium), date: day, url: url || null }]
        : []
    }),
  }
  return Object.values(further).some((list) => list.length > 0) ? further : null
}

function isRead<Kept extends object>(part: Part<Kept> | undefined): part is Kept {
  return typeof part === 'object' && part !== null
}
