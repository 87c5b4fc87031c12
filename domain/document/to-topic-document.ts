import type { z } from 'zod'

import { documentParagraphs, documentText } from './document-text'
import type { OrganisationType } from '../organisations/organisation-type'
import type { PrintableDocument } from './print-topic-document'
import { proseFromLexical } from '../prose/prose-from-lexical'
import { sourceFacts } from '../sources/source-facts'
import { tidyProse } from '../prose/tidy-prose'
import { toSlug } from '../text/to-slug'
import { toFurtherInDocument, type KeptFurther } from './to-further-in-document'
import { toNamed } from './to-named'

/** A topic as it is kept, with its parts read along. A part that is a bare id may not be seen, and is left out. */
export interface KeptTopic {
  title: string
  slug?: string | null
  description?: string | null
  imageURL?: string | null
  feeds?: string[] | null
  highlight?: string | null
  intro?: unknown
  subtopics?: Part<KeptSubtopic>[] | null
  organisations?:
    { organisation?: Part<KeptOrganisation> | null; role?: string | null; url?: string | null }[] | null
  sources?: Part<KeptSource>[] | null
}

interface KeptSubtopic {
  title: string
  context?: string | null
  questions?: KeptQuestion[] | null
}

interface KeptQuestion extends KeptFurther {
  lead?: string | null
  text: string
  note?: string | null
}

interface KeptOrganisation {
  name: string
  abbreviation?: string | null
  type?: OrganisationType | null
  url?: string | null
}

type KeptSource = z.input<typeof sourceFacts> & { publisher?: Part<KeptOrganisation> | null }

type Part<Kept> = number | Kept

/**
 * The document that a topic is. Its texts are as a document carries them: with single spaces, a line break in one
 * being a space too.
 */
export function toTopicDocument({ topic, extra }: { topic: KeptTopic; extra: object }): PrintableDocument {
  const title = line(topic.title)
  return {
    title,
    slug: topic.slug || toSlug(title),
    description: documentText(topic.description),
    imageURL: topic.imageURL || null,
    feeds: [...new Set((topic.feeds ?? []).map(line))].filter((feed) => feed !== ''),
    highlight: documentText(topic.highlight),
    intro: tidyProse(proseFromLexical(topic.intro)),
    subtopics: (topic.subtopics ?? []).filter(isRead).map(toSubtopic),
    organisations: (topic.organisations ?? []).flatMap(toOrganisation),
    sources: (topic.sources ?? []).filter(isRead).map(toSource),
    extra: { ...extra },
  }
}

/** The front matter without a meaning here that the last import of a topic stored; `provided` is that import's field. */
export function extraProvided(provided: unknown): object {
  const extra: unknown =
    typeof provided === 'object' && provided !== null ? Reflect.get(provided, 'extra') : null
  return typeof extra === 'object' && extra !== null ? extra : {}
}

function toSubtopic({ title, context, questions }: KeptSubtopic): PrintableDocument['subtopics'][number] {
  return {
    title: line(title),
    context: documentParagraphs(context),
    questions: (questions ?? []).map(({ lead, text, note, ...kept }) => {
      const further = toFurtherInDocument(kept)
      const question = { lead: documentText(lead), text: line(text), note: documentParagraphs(note) }
      return further ? { ...question, further } : question
    }),
  }
}

function toOrganisation(
  row: NonNullable<KeptTopic['organisations']>[number],
): PrintableDocument['organisations'] {
  const { organisation, role, url } = row
  if (!isRead(organisation)) return []
  return [
    {
      ...toNamed(organisation),
      url: url || organisation.url || null,
      role: documentText(role),
      type: organisation.type ?? null,
    },
  ]
}

function toSource(source: KeptSource): PrintableDocument['sources'][number] {
  const { publisher } = source
  const facts = sourceFacts.parse(source)
  return {
    ...facts,
    title: line(facts.title),
    kind: facts.kind ?? 'overig',
    publisher: isRead(publisher) ? toNamed(publisher) : null,
    description: documentText(facts.description),
    links: facts.links.map(({ before, label, url }) => ({
      before: documentText(before),
      label: line(label),
      url,
    })),
  }
}

function line(text: string): string {
  return documentText(text) ?? ''
}

function isRead<Kept extends object>(part: Part<Kept> | null | undefined): part is Kept {
  return typeof part === 'object' && part !== null
}
