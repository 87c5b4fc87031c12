import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toSlug } from '@/domain/text/to-slug'
import type { FurtherInDocument, Place, SubtopicInDocument } from '@/domain/document/topic-document'
import { arrangeSubtopics } from './arrange-subtopics'
import { isFurtherList, readFurtherList, saysSomething } from './further-list'
import { wordsIn } from '../words/node-words'
import { readParagraph } from './read-paragraph'
import type { Reading } from '../reading'
import { countQuestions, readQuestions } from '@/domain/document/read-questions'
import type { Sentence } from '@/domain/sentences/split-sentences'
import { toPlainText } from '../words/to-plain-text'
import { withoutNumber } from '../words/without-number'

/**
 * The subtopics of a topic: each heading below the section's own, with the prose that follows it. A heading without
 * prose, such as one with nothing but headings below it, is none.
 */
export function readSubtopics(options: { nodes: RootContent[]; reading: Reading }): SubtopicInDocument[] {
  const { nodes, reading } = options
  const drafts = new Map<string, Draft>()
  let current: Draft | null = null
  for (const node of arrangeSubtopics({ nodes, reading })) {
    const title = node.type === 'heading' ? titleOf({ heading: node, reading }) : ''
    if (title !== '') {
      current = open({ drafts, title, place: reading.place(node), reading })
    } else if (node.type !== 'heading' && node.type !== 'thematicBreak') {
      current ??= openUntitled({ drafts, node, reading })
      if (node.type === 'list' && current.questionCount > 0 && isFurtherList(node)) {
        const [last, before] = [current.questionCount - 1, current.further.get(current.questionCount - 1)]
        current.further.set(last, readFurtherList({ list: node, before, reading }))
        continue
      }
      for (const paragraph of paragraphsOf({ node, reading })) {
        current.paragraphs.push(paragraph)
        current.questionCount += countQuestions({ paragraph, before: current.questionCount })
      }
    }
  }
  return [...drafts.values()].flatMap((draft) => {
    const subtopic = toSubtopic(draft)
    if (subtopic.context !== null || subtopic.questions.length > 0) return [subtopic]
    const message = `Onder “${draft.title}” staat geen tekst; die kop is weggelaten.`
    reading.report({ rule: 'empty-subtopic', ...draft.place, message })
    return []
  })
}

/** Without the colon behind it, unless that is written with a backslash. */
function titleOf({ heading, reading }: { heading: Heading; reading: Reading }): string {
  const title = toPlainText({ nodes: withoutNumber({ nodes: heading.children, reading }), reading })
  const written = reading.source.slice(heading.position?.start.offset, heading.position?.end.offset)
  return /(?<!\\):[\s#]*$/.test(written) ? title.replace(/[\s:]+$/, '') || title : title
}

interface Draft {
  title: string
  place: Place
  paragraphs: Sentence[][]
  /** How many questions its paragraphs have. */
  questionCount: number
  /** What each leads to, by its place. */
  further: Map<number, FurtherInDocument>
}

function open(options: { drafts: Map<string, Draft>; title: string; place: Place; reading: Reading }): Draft {
  const { drafts, title, place, reading } = options
  const slug = toSlug(title)
  const same = drafts.get(slug)
  if (same) {
    const message = `Het onderwerp “${title}” staat er twee keer; de teksten zijn samengevoegd.`
    reading.report({ rule: 'duplicate-row', ...place, message })
    return same
  }
  const draft: Draft = { title, place, paragraphs: [], questionCount: 0, further: new Map() }
  drafts.set(slug, draft)
  return draft
}

function openUntitled(options: { drafts: Map<string, Draft>; node: RootContent; reading: Reading }): Draft {
  const { drafts, node, reading } = options
  const place = reading.place(node)
  const message = `Deze tekst staat onder geen kop; zij staat nu onder “${untitled}”.`
  reading.report({ rule: 'loose-text', ...place, message, proposal: `#### ${untitled}` })
  return open({ drafts, title: untitled, place, reading })
}

/** Every paragraph inside a block as its sentences: list items, quotes and table rows are paragraphs too. */
function paragraphsOf({ node, reading }: { node: RootContent; reading: Reading }): Sentence[][] {
  if (node.type === 'paragraph') {
    reportUnmarked({ node, reading })
    return [readParagraph({ nodes: withoutNumber({ nodes: node.children, reading }), reading })]
  }
  if (node.type === 'tableRow') return [readParagraph({ nodes: rowContent(node.children), reading })]
  if (node.type === 'blockquote' || node.type === 'table') {
    const message = 'Citaten en tabellen bestaan hier niet; de tekst is overgenomen.'
    reading.report({ rule: 'markup', ...reading.place(node), message })
  }
  return 'children' in node ? node.children.flatMap((child) => paragraphsOf({ node: child, reading })) : []
}

/** A paragraph or list item that begins as a question and ends without any mark, or with a semicolon. */
function reportUnmarked({ node, reading }: { node: Paragraph; reading: Reading }): void {
  const words = wordsIn(node)
  if (!asksWithout.test(words)) return
  const message = `“${words}” lijkt een vraag zonder vraagteken; het is als tekst gelezen.`
  reading.report({
    rule: 'question-mark',
    ...reading.place(node),
    message,
    proposal: `${words.replace(/;$/, '')}?`,
  })
}

function rowContent(cells: { children: PhrasingContent[] }[]): PhrasingContent[] {
  return cells.flatMap((cell, index) => (index === 0 ? cell.children : [space, ...cell.children]))
}

function toSubtopic({ title, place, paragraphs, further: entries }: Draft): SubtopicInDocument {
  const { context, questions } = readQuestions(paragraphs)
  return {
    title,
    context,
    questions: questions.map((question, index) => {
      const further = entries.get(index)
      return further && saysSomething(further) ? { ...question, further } : question
    }),
    place,
  }
}

const untitled = 'Algemeen'
const asksWithout =
  /^(?:wat|wie|waar|wanneer|welke?|hoe|hoeveel|waarom|in hoeverre)\s[^.?!…:;]*[\p{L}\p{N})”’];?$/iu
const space: PhrasingContent = { type: 'text', value: ' ' }
