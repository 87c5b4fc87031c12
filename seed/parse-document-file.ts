import { stringify } from 'yaml'

import type { FrontMatter, OfferedFrontMatter } from '@/domain/document/import-preview'
import type { TopicDocument } from '@/domain/document/topic-document'

import { cleanText } from '@/domain/text/clean-text'

import { ConversionRejection } from './convert/conversion-rejection'
import { fileText, type FileText } from './convert/file-text'
import { offerFrontMatter } from './convert/offer-front-matter'
import { withoutAttributes } from './parse/lines/hide-directives'
import { parseTopicDocument } from './parse/parse-topic-document'
import type { Problem } from './problem'

export interface Parsed {
  document: TopicDocument | null
  problems: Problem[]
  /** What the front matter might say, where there is none. */
  offer: OfferedFrontMatter | null
  /** The lines of problems are not those of the file. */
  isConverted: boolean
}

/**
 * Reads a file of a topic: markdown, HTML or a Word document. Never throws for what is in it: what is wrong is a
 * problem. A front matter that is given stands before a text that has none.
 */
export async function parseDocumentFile({
  bytes,
  file,
  frontMatter,
}: {
  bytes: Uint8Array
  file: string
  frontMatter: FrontMatter | null
}): Promise<Parsed> {
  const read = await textOrProblem({ bytes, file })
  if ('rule' in read) return { document: null, problems: [read], offer: null, isConverted: false }
  const { text, isConverted } = read
  const written = parseTopicDocument({ text, file })
  const isUnnamed = written.problems.some(({ rule, fatal }) => rule === 'missing-title' && fatal)
  const offer = isUnnamed ? offerFrontMatter({ text, file }) : null
  if (!offer || !frontMatter) return { ...written, offer, isConverted }
  const head = printFrontMatter(frontMatter)
  const parsed = parseTopicDocument({ text: head + withoutTitle({ text, title: offer.title }), file })
  return { ...parsed, problems: withoutHead({ problems: parsed.problems, head }), offer: null, isConverted }
}

async function textOrProblem(given: { bytes: Uint8Array; file: string }): Promise<FileText | Problem> {
  try {
    return await fileText(given)
  } catch (error) {
    if (!(error instanceof ConversionRejection)) throw error
    return { rule: 'not-a-document', message: error.message, line: 1, column: 1, fatal: true }
  }
}

/** The text without the line that its title was taken from. */
function withoutTitle({ text, title }: { text: string; title: string }): string {
  return text.replace(
    /^(\uFEFF?\s*(?:#{1,6} )?(.*))$(\r?\n(?:=+|-{3,})[ \t]*$)?/m,
    (found, line: string, words: string, underline = '') =>
      cleanText(withoutAttributes(words).replace(/[*_]/g, '')) === title
        ? `${line.slice(0, line.indexOf(words))}${underline}`.replace(/[^\n]/g, '')
        : found,
  )
}

function printFrontMatter({ title, description, feeds }: FrontMatter): string {
  const yaml = stringify(
    { title, description: description || undefined, feeds: feeds || undefined },
    { lineWidth: 0 },
  )
  return `---\n${yaml}---\n`
}

/** Lines are those of the text that was given, where what is said of the front matter is of its first. */
function withoutHead({ problems, head }: { problems: Problem[]; head: string }): Problem[] {
  const lines = head.split('\n').length - 1
  return problems.map((problem) => ({ ...problem, line: Math.max(1, problem.line - lines) }))
}
