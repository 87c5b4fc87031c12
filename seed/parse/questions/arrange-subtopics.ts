import type { ListItem, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import { numberAhead, numberedWords } from '@/domain/document/number-ahead'
import { questionLabel } from '@/domain/document/question-label'
import { beginsQuestion } from '@/domain/sentences/begins-question'
import { capitalised } from '@/domain/text/capitalised'
import { isFurtherList } from './further-list'
import { headingsToQuestions } from './heading-questions'
import { splitAtLineEnds } from '../rows/line-items'
import { isBold, wordsIn } from '../words/node-words'
import { isLabel, endsOf, toQuestions } from '../rows/question-labels'
import { questionTable } from './question-table'
import type { Reading } from '../reading'
import { reportGroup } from '../rows/report-group'
import { sectionNamed } from '../sections/section-named'
import { toSubtopicHeading } from './subtopic-heading'

/**
 * The blocks below Onderwerpen as headings and paragraphs. Where there are no headings, lines in bold and the
 * labels of lists of questions are. What is begun above a list and ended in its items is a question for each item,
 * and a table of questions is its questions with what stands beside them.
 */
export function arrangeSubtopics({
  nodes,
  reading,
}: {
  nodes: RootContent[]
  reading: Reading
}): RootContent[] {
  const withQuestions = headingsToQuestions({ nodes, reading })
  const headings = withQuestions.filter((node) => node.type === 'heading').length
  const rules = { headless: headings === 0, reading }
  const parts = withQuestions.flatMap(splitAtRunIns)
  const labelled = rules.headless ? labelsToHeadings({ nodes: parts, reading }) : parts
  const defined = labelled.flatMap((node) => splitDefinitions({ node, rules }))
  const blocks = rules.headless ? defined.flatMap((node) => splitAtLabel({ node, reading })) : defined
  return blocks.flatMap((node, index) => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]]
    if (node.type === 'list') {
      if (isFurtherList(node)) return [node]
      const ends = previous?.type === 'paragraph' ? endsOf({ label: previous, items: node.children }) : []
      const questions = previous?.type === 'paragraph' ? toQuestions({ label: previous, items: ends }) : []
      return [...questions, ...fromItems({ items: node.children.slice(ends.length), rules })]
    }
    if (node.type === 'table')
      return questionTable({ table: node, withTopics: headings < 2, reading }) ?? [node]
    if (node.type !== 'paragraph') return [node]
    if (namesQuestions({ paragraph: node, reading })) {
      reportGroup({ node, reading })
      return []
    }
    if (
      next?.type === 'list' &&
      !isFurtherList(next) &&
      endsOf({ label: node, items: next.children }).length > 0
    )
      return []
    return rules.headless ? [fromParagraph({ paragraph: node, next, rules })] : [node]
  })
}

/** "Deelvragen:", among questions that stand below a heading of their own; with a backslash before its colon it is text. */
function namesQuestions({ paragraph, reading }: { paragraph: Paragraph; reading: Reading }): boolean {
  const words = wordsIn(paragraph)
  const written = reading.source.slice(paragraph.position?.start.offset, paragraph.position?.end.offset)
  const isLabel = questionLabel.test(isBold(paragraph.children) ? `${words}:`.replace(/::$/, ':') : words)
  return isLabel && sectionNamed(words) === 'subtopics' && !/\\:\s*$/.test(written)
}

/**
 * The parts of a paragraph that begin with words in bold on a line of their own accord, "**Aangifte.** Hoe vaak …?", and
 * what is said of a question on a line below it, "Bron: …", or above it where the paragraph begins with that.
 */
function splitAtRunIns(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const lines = splitAtLineEnds(node.children)
  const parts: PhrasingContent[][] = []
  for (const line of lines) {
    const last = parts.at(-1)
    const isRunIn = line[0]?.type === 'strong' && /[.:]$/.test(wordsIn([line[0]])) && line.length > 1
    const endsRemark = isRemark(last) && beginsQuestion(wordsIn(line))
    if (last === undefined || isRunIn || isRemark(line) || endsRemark) parts.push([...line])
    else last.push(lineEnd, ...line)
  }
  if (parts.length < 2) return [node]
  return remarksBelow(parts).map((children) => ({
    type: 'paragraph',
    children,
    position: children[0]?.position,
  }))
}

/** Paragraphs that begin with what they ask about, "**Huur:** hoeveel is te veel?", two or more, each with that as its heading. */
function labelsToHeadings({ nodes, reading }: { nodes: RootContent[]; reading: Reading }): RootContent[] {
  const labelled = nodes.filter(isLabelled)
  if (labelled.length < 2) return nodes
  return nodes.flatMap((node): RootContent[] => {
    if (!isLabelled(node)) return [node]
    const [label, second, ...others] = node.children
    const rest = second?.type === 'text' ? [withoutColon(second), ...others] : node.children.slice(1)
    return [
      toSubtopicHeading({ label: { ...node, children: label ? [label] : [] }, reading }),
      { type: 'paragraph', children: rest, position: rest[0]?.position },
    ]
  })
}

function isLabelled(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph' || !wordsIn(node).includes('?')) return false
  const [label, second] = node.children
  if (label?.type !== 'strong' || second?.type !== 'text') return false
  const words = wordsIn(label)
  const isTitle = words.endsWith(':') || /^\s*:\s/.test(second.value)
  return (
    isTitle &&
    isLabel(words) &&
    sectionNamed(words) === null &&
    !remark.test(`${words.replace(/:$/, '')}: x`) &&
    numberAhead(`${words.replace(/:$/, '')}: Wie`) === ''
  )
}

function withoutColon(node: Text): Text {
  return { ...node, value: capitalised(node.value.replace(/^[\s:]+/, '')), position: undefined }
}

/** Where a remark comes first, each stands above what it is said of. */
function remarksBelow(parts: PhrasingContent[][]): PhrasingContent[][] {
  if (!isRemark(parts[0])) return parts
  const ordered: PhrasingContent[][] = []
  let above: PhrasingContent[][] = []
  for (const part of parts) {
    if (isRemark(part)) above.push(part)
    else {
      ordered.push(part, ...above)
      above = []
    }
  }
  return [...ordered, ...above]
}

function isRemark(line: PhrasingContent[] = []): boolean {
  return remark.test(wordsIn(line))
}

/** The lines of a list of definitions, each below the word that it says something of: ":   Wie betaalt?". */
function splitDefinitions({ node, rules }: { node: RootContent; rules: Rules }): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const [term = [], ...lines] = splitAtLineEnds(node.children)
  if (lines.length === 0 || !lines.every(isDefinition)) return [node]
  const label = { ...node, children: term }
  return [
    rules.headless && isLabel(wordsIn(term)) ? toSubtopicHeading({ label, reading: rules.reading }) : label,
    ...lines.map(([first, ...rest]): Paragraph => {
      const text = first?.type === 'text' ? [{ ...first, value: first.value.replace(/^:\s+/, '') }] : []
      return { type: 'paragraph', children: [...text, ...rest], position: first?.position }
    }),
  ]
}

function isDefinition([first]: PhrasingContent[]): boolean {
  return first?.type === 'text' && /^:\s+\S/.test(first.value)
}

/** A first line that is the label of those below it, as a heading. */
function splitAtLabel({ node, reading }: { node: RootContent; reading: Reading }): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const [first = [], ...others] = splitAtLineEnds(node.children)
  const next = wordsIn(others[0] ?? [])
  if (numberedLine.test(wordsIn(first)) && beginsQuestion(next))
    return [
      { type: 'paragraph', children: joined(others), position: others[0]?.[0]?.position ?? node.position },
    ]
  const isTitle =
    isLabel(wordsIn(first)) &&
    !remark.test(wordsIn(first)) &&
    !beginsQuestion(wordsIn(first)) &&
    /^[^\p{Ll}]/u.test(next)
  const divides = isBold(first) || (beginsQuestion(next) && wordsIn(first).length <= maxLineLength)
  if (!isTitle || !divides) return [node]
  const position = others[0]?.[0]?.position ?? node.position
  return [
    toSubtopicHeading({ label: { ...node, children: first }, reading }),
    { type: 'paragraph', children: joined(others), position },
  ]
}

function joined(lines: PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [lineEnd, ...line]))
}

/** "Vraag 3", which numbers the question below it. */
const numberedLine = new RegExp(`^${numberedWords} ?\\d{1,3}[a-z]?[.:]?$`)

const maxLineLength = 60
/** What is said of a question, and names none. */
const remark =
  /^(?:bron(?:nen)?|toelichting|uitleg|noot|opmerking|antwoord|context|achtergrond|zie)\b[^:]{0,20}: \S/i
const lineEnd = { type: 'text' as const, value: '\n' }

interface Rules {
  /** There are no headings. */
  headless: boolean
  reading: Reading
}

/** A line of nothing but bold words or italics, or above a list of questions, is a heading unless it asks something. */
function fromParagraph(options: {
  paragraph: Paragraph
  next: RootContent | undefined
  rules: Rules
}): RootContent {
  const { paragraph, next, rules } = options
  const words = wordsIn(paragraph)
  const isAbove =
    next?.type === 'list' &&
    !isFurtherList(next) &&
    wordsIn(next).includes('?') &&
    words.length <= maxLineLength
  const isCapital = /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words)
  const isHeading =
    isLabel(words) &&
    (isBold(paragraph.children) ||
      isCapital ||
      (!beginsQuestion(words) && (isAbove || paragraph.children.every(({ type }) => type === 'emphasis'))))
  return isHeading ? toSubtopicHeading({ label: paragraph, reading: rules.reading }) : paragraph
}

function fromItems({ items, rules }: { items: ListItem[]; rules: Rules }): RootContent[] {
  return items.flatMap((item) => fromItem({ item, rules }))
}

function fromItem({ item, rules }: { item: ListItem; rules: Rules }): RootContent[] {
  const [first, ...others] = item.children
  if (first?.type !== 'paragraph') return item.children.flatMap((block) => fromBlock({ block, rules }))
  const inner = others.flatMap((block) => (block.type === 'list' ? block.children : []))
  const ends = endsOf({ label: first, items: inner })
  if (ends.length > 0) {
    const rest = inner.slice(ends.length)
    return [...toQuestions({ label: first, items: ends }), ...fromItems({ items: rest, rules })]
  }
  const words = wordsIn(first)
  const asks = inner.some((one) => wordsIn(one).includes('?') || beginsQuestion(wordsIn(one)))
  const isHeading = rules.headless && asks && isLabel(words) && !beginsQuestion(words)
  return [
    isHeading ? toSubtopicHeading({ label: first, reading: rules.reading }) : first,
    ...others.flatMap((block) => fromBlock({ block, rules })),
  ]
}

function fromBlock({ block, rules }: { block: RootContent; rules: Rules }): RootContent[] {
  return block.type === 'list' ? fromItems({ items: block.children, rules }) : [block]
}
