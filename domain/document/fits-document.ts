import { longest } from '../text/max-length'
import { printMarkdown } from './print-markdown'
import { printSources } from './print-sources'
import type { Prose } from '../prose/prose'
import { proseToMarkdown } from '../prose/prose-to-markdown'
import type { SourceInDocument } from './topic-document'

/** Whether each paragraph and list item of an introduction fits on a line of a document. */
export function introFits(intro: Prose): boolean {
  return longestLine(printMarkdown(proseToMarkdown(intro))) <= longest.line
}

/** Whether a source, with all its links, fits on a line of a document, whoever its publisher is. */
export function sourceFits(
  source: Pick<SourceInDocument, 'title' | 'url' | 'description' | 'links'>,
): boolean {
  const row = printSources([{ ...source, publisher: null, kind: 'overig', year: null }])
  return longestLine(printMarkdown([row])) + roomForRest <= longest.line
}

/** The publisher with its abbreviation, the kind and the year, each character of which may need two. */
const roomForRest = 2 * (longest.title + longest.abbreviation) + 100

function longestLine(markdown: string): number {
  return markdown.split('\n').reduce((most, line) => Math.max(most, line.length), 0)
}
