import { maxLength } from '../text/max-length'
import { printMarkdown } from './print-markdown'
import { printSources } from './print-sources'
import type { Prose } from '../prose/prose'
import { proseToMarkdown } from '../prose/prose-to-markdown'
import { noFacts } from '../sources/source-facts'
import type { SourceInDocument } from './topic-document'

/** Whether each paragraph and list item of an introduction fits on a line of a document. */
export function introFits(intro: Prose): boolean {
  return maxLineLength(printMarkdown(proseToMarkdown(intro))) <= maxLength.line
}

/** Whether a source, with all its links, fits on a line of a document, whoever its publisher is. */
export function sourceFits({
  title,
  url,
  description,
  links,
}: Pick<SourceInDocument, 'title' | 'url' | 'description' | 'links'>): boolean {
  const row = printSources([{ ...noFacts, title, url, description, links, publisher: null, kind: 'overig' }])
  return maxLineLength(printMarkdown([row])) + roomForRest <= maxLength.line
}

/** The publisher with its abbreviation, the kind and the year, each character of which may need two. */
const roomForRest = 2 * (maxLength.title + maxLength.abbreviation) + 100

function maxLineLength(markdown: string): number {
  return markdown.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
}
