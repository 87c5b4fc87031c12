import type { PhrasingContent, RootContent } from 'mdast'
import { stringify } from 'yaml'
import type { PartCollection } from '../topics/content-collections'
import { contentsLines } from './contents-lines'
import { looseNumberAhead } from './number-ahead'
import { messageLines } from './message-lines'
import { pageLines } from './page-lines'
import { printFurther } from './print-further'
import { printMarkdown } from './print-markdown'
import { printOrganisations } from './print-organisations'
import { printSources } from './print-sources'
import { proseToMarkdown } from '../prose/prose-to-markdown'
import { questionParagraphs } from './question-paragraphs'
import { toParagraphs } from '../prose/to-paragraphs'
import { toSlug } from '../text/to-slug'
import { questionLabel } from './question-label'
import { usualKeys } from './usual-keys'
import { workingNoteLines } from './working-note-lines'
import type {
  FurtherInDocument,
  OrganisationInDocument,
  QuestionInDocument,
  SourceInDocument,
  SubtopicInDocument,
  TopicDocument,
} from './topic-document'

/** A topic document without the places where its parts stood in a file. */
export type PrintableDocument = Omit<TopicDocument, PartCollection> & {
  subtopics: PrintableSubtopic[]
  organisations: Omit<OrganisationInDocument, 'place'>[]
  sources: Omit<SourceInDocument, 'place'>[]
}

interface PrintableSubtopic extends Omit<SubtopicInDocument, 'place' | 'questions'> {
  questions: (Omit<QuestionInDocument, 'further'> & { further?: Omit<FurtherInDocument, 'place'> })[]
}

/** The document as markdown, which read again gives the same document (docs/content-format.md). */
export function printTopicDocument(document: PrintableDocument): string {
  const { intro, subtopics, organisations, sources } = document
  const parts = [
    { title: 'Onderwerpen', content: subtopics.flatMap(printSubtopic) },
    { title: 'Organisaties', content: organisations.length > 0 ? [printOrganisations(organisations)] : [] },
    { title: 'Bronnen', content: sources.length > 0 ? [printSources(sources)] : [] },
  ]
  // An introduction might itself be read as the sections that are not there.
  const printed = parts.filter(({ content }) => intro.length > 0 || content.length > 0)
  const body = printMarkdown([
    ...proseToMarkdown(intro),
    ...printed.flatMap(({ title, content }) => [heading({ depth: 2, title }), ...content]),
  ])
  return `---\n${printHead(document)}---\n${body === '' ? '' : withoutHidden(`\n${body}`)}`
}

/** The first letter of what would be left out as a message’s or as contents is spelt out, and so it is text. */
function withoutHidden(body: string): string {
  const lines = body.split('\n')
  const { opening, closing } = messageLines(lines)
  const hidden = new Set([
    ...opening,
    ...closing,
    ...contentsLines(lines),
    ...pageLines(lines),
    ...workingNoteLines(lines).flat(),
  ])
  return lines
    .map((line, index) => (hidden.has(index) ? line.replace(firstLetter, spellOut) : line))
    .map((line) => (questionLabel.test(line) ? line.replace(/:$/, '\\:') : line))
    .join('\n')
}

function spellOut(letter: string): string {
  return `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}

/** Behind the mark or the number of an item, and behind what is spelt out already. */
const firstLetter =
  /(?<=^\s*(?:\d{1,9}[.)] +)?(?:&#x[\dA-F]+;|&(?!#)|[^\p{L}\p{N}&])*)[\p{L}\p{N}](?!\d{0,8}[.)] )/u

function printHead({
  title,
  slug,
  description,
  imageURL,
  feeds,
  highlight,
  extra,
}: PrintableDocument): string {
  const head = {
    title,
    ...(slug === toSlug(title) ? {} : { slug }),
    ...(description === null ? {} : { description }),
    ...(imageURL === null ? {} : { image: imageURL }),
    ...(feeds.length === 0 ? {} : { feeds }),
    ...(highlight === null ? {} : { highlight }),
  }
  // Where a key is there, even empty, what else it may be called is no more than another key.
  const named = Object.keys(extra).flatMap((key) => usualKeys.get(key.toLowerCase()) ?? [])
  const empty = Object.fromEntries(named.filter((key) => !(key in head)).map((key) => [key, null]))
  return stringify({ ...head, ...empty, ...extra }, { lineWidth: 0 })
}

/** Each question is a paragraph of its own, with its lead in it, its note and what it leads to below it. */
function printSubtopic({ title, context, questions }: PrintableDocument['subtopics'][number]): RootContent[] {
  return [
    heading({ depth: 4, title }),
    ...toParagraphs(context).map(paragraph),
    ...questions.flatMap(({ note, further, ...question }) => [
      ...[...questionParagraphs(question), ...toParagraphs(note)].map(paragraph),
      ...(further ? printFurther(further) : []),
    ]),
  ]
}

function heading({ depth, title }: { depth: 2 | 4; title: string }): RootContent {
  return { type: 'heading', depth, children: written(title) }
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: written(value) }
}

/** A number without a sign that could have a backslash is spelt out, and so it is text. */
function written(value: string): PhrasingContent[] {
  const [first = ''] = value
  if (looseNumberAhead(value) === '') return [{ type: 'text', value }]
  return [
    { type: 'html', value: spellOut(first) },
    { type: 'text', value: value.slice(first.length) },
  ]
}
