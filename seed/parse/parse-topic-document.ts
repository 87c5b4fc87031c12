import type { Problem } from '../problem'
import type { TopicDocument } from '@/domain/document/topic-document'
import { cleanText } from '@/domain/text/clean-text'
import { arrangeChapters } from './sections/arrange-chapters'
import { checkHighlight } from './questions/check-highlight'
import { drawTables } from './tables/draw-tables'
import { hideCode } from './lines/hide-code'
import { hideComments } from './lines/hide-comments'
import { hideContents } from './lines/hide-contents'
import { hideDirectives, withoutAttributes } from './lines/hide-directives'
import { hideMessage } from './lines/hide-message'
import { hidePageLines } from './lines/hide-page-lines'
import { hideWorkingNotes } from './lines/hide-working-notes'
import { inlineFields } from './lines/inline-fields'
import { htmlTables } from './tables/html-tables'
import { looseDefinitions } from './lines/loose-definitions'
import { markListItems } from './lines/mark-list-items'
import { markOutline } from './lines/mark-outline'
import { mendTables } from './tables/mend-tables'
import { numberedTitles } from './lines/numbered-titles'
import { outlineToHeadings } from './sections/outline-headings'
import { placeNotes } from './lines/place-notes'
import { questionAndAnswerLines } from './lines/question-and-answer-lines'
import { readFrontMatter } from './front-matter/read-front-matter'
import { readHead, type HeadingInText } from './front-matter/read-head'
import { startReading } from './reading'
import { readHTML } from './tree/read-html'
import { readOrganisations } from './organisations/read-organisations'
import { readSections } from './sections/read-sections'
import { readSources } from './sources/read-sources'
import { readSubtopics } from './questions/read-subtopics'
import { readTree } from './tree/read-tree'
import { rejectBlocks } from './tree/reject-blocks'
import { rejectOversized } from './limits/reject-oversized'
import { rejectUnreadable } from './limits/reject-unreadable'
import { collectProblems } from './report'
import type { Report } from './report'
import { splitBlocks } from './tree/split-blocks'
import { splitFrontMatter } from './front-matter/split-front-matter'
import { type NumberedLine, splitLines } from './lines/split-lines'
import { tablesAsSections } from './sections/tables-as-sections'
import { toProse } from './words/to-prose'
import { withoutAppendices } from './sections/without-appendices'
import { withoutTitle } from './sections/without-title'
import { underlinedTitles } from './lines/underlined-titles'
import { unquoteMessage } from './lines/unquote-message'
import { unlistHeadings } from './lines/unlist-headings'

/**
 * Reads a topic document (docs/content-format.md). Never throws, whatever the text is: what is wrong stands in
 * `problems`, in the order of the document. `document` is `null` when one of them is fatal.
 */
export function parseTopicDocument({ text, file }: { text: string; file: string }): {
  document: TopicDocument | null
  problems: Problem[]
} {
  const { report, problems } = collectProblems()
  const outcome = read({ text, file, report })
  if (!isProblem(outcome)) return { document: outcome, problems: problems() }
  report(outcome)
  return { document: null, problems: problems() }
}

function read({
  text: given,
  file,
  report,
}: {
  text: string
  file: string
  report: Report
}): TopicDocument | Problem {
  const refused = rejectOversized(given) ?? rejectUnreadable(given)
  if (refused) return refused
  const parts = splitFrontMatter(splitLines(withoutLongSpaces(given.replace(/^\uFEFF/, ''))))
  if (parts.frontMatter === null) return noFrontMatter(file)
  if (parts.unclosed) return unclosed({ line: parts.frontMatterLine - 1, isTOML: parts.isTOML })
  if (parts.isTOML)
    report({ rule: 'front-matter', line: parts.frontMatterLine - 1, column: 1, ...writtenInTOML })
  const entries = readFrontMatter({ yaml: parts.frontMatter, line: parts.frontMatterLine, report })
  if (isProblem(entries)) return entries
  const head = readHead({ entries, heading: headingIn(parts.body), report })
  if (isProblem(head)) return head
  const unquoted = unquoteMessage({ lines: hideComments({ lines: parts.body, report }), report })
  const titled = underlinedTitles(unlistHeadings(hidePageLines({ lines: unquoted, report })))
  const body = numberedTitles(markOutline(hideMessage({ lines: titled, report })))
  const text = hideContents({ lines: hideCode({ lines: body, report }), report })
  const directed = hideWorkingNotes({ lines: hideDirectives({ lines: text, report }), report })
  const noted = placeNotes({ lines: directed, report })
  const listed = inlineFields({ lines: questionAndAnswerLines({ lines: noted, report }), report })
  const marked = markListItems(looseDefinitions(listed))
  const drawn = drawTables({ lines: htmlTables({ lines: marked, report }), report })
  const lines = mendTables({ lines: drawn, report })
  const blocks = splitBlocks(lines)
  const tree = rejectBlocks(blocks) ?? readTree(blocks)
  if (isProblem(tree)) return tree
  const reading = startReading({ tree, report })
  const outlined = outlineToHeadings({ nodes: readHTML({ nodes: tree.nodes, reading }), reading })
  const written = tablesAsSections({ nodes: outlined, reading })
  const untitled = withoutTitle({ nodes: written, title: head.title, reading })
  const nodes = withoutAppendices({
    nodes: arrangeChapters({ nodes: untitled, title: head.title, reading }),
    reading,
  })
  const sections = readSections({ nodes, title: head.title, reading })
  const subtopics = readSubtopics({ nodes: sections.subtopics, reading })
  const { organisations, rest } = readOrganisations({ nodes: sections.organisations, reading })
  reading.list(organisations)
  const { sources, rest: others } = readSources({ nodes: sections.sources, reading })
  const intro = toProse({ nodes: [...sections.intro, ...rest, ...others], reading })
  const { highlightPlace, ...facts } = head
  checkHighlight({ highlight: head.highlight, place: highlightPlace, subtopics, report })
  return { ...facts, intro, subtopics, organisations, sources }
}

/** Text without the rest of very long runs of spaces, which say no more and take the square of their length to read. */
function withoutLongSpaces(text: string): string {
  return text.replace(/([ \t]{200})[ \t]+/g, '$1')
}

/** The first heading of the first level, as the title of a document whose front matter has none. */
function headingIn(lines: NumberedLine[]): HeadingInText | null {
  const found = lines.find(({ text }) => /^# +\S/.test(text))
  if (!found) return null
  const words = cleanText(withoutAttributes(found.text).replace(/^# +|\s+#*\s*$|[*_`]/g, ''))
  return words === '' ? null : { words, line: found.line, column: 1 }
}

function noFrontMatter(file: string): Problem {
  const message = `“${file}” begint niet met een kop tussen twee regels van drie streepjes (---), en heeft dus geen titel (title).`
  return { rule: 'missing-title', line: 1, column: 1, message, proposal: '---\ntitle: …\n---', fatal: true }
}

const writtenInTOML = {
  message: 'Het kopje is in TOML geschreven (+++); het is gelezen zoals het in YAML (---) zou staan.',
  proposal: '---',
}

function unclosed({ line, isTOML }: { line: number; isTOML: boolean }): Problem {
  const [signs, proposal] = isTOML ? ['plustekens', '+++'] : ['streepjes', '---']
  const message = `De kop van het document wordt niet gesloten: er ontbreekt een tweede regel van drie ${signs} (${proposal}).`
  return { rule: 'front-matter', line, column: 1, message, proposal, fatal: true }
}

function isProblem(value: object): value is Problem {
  return 'rule' in value && 'message' in value && !Array.isArray(value)
}
