import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { isBold, wordsIn } from './node-words'
import { beginsQuestion, isLabel, isUnfinished, toQuestions } from './question-labels'
import { questionTable } from './question-table'
import type { Reading } from './reading'
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
  const rules = { headless: !nodes.some((node) => node.type === 'heading'), reading }
  return nodes.flatMap((node, index) => {
    const [previous, next] = [nodes[index - 1], nodes[index + 1]]
    if (node.type === 'list') {
      const begun = previous?.type === 'paragraph' && isUnfinished({ label: previous, items: node.children })
      return begun ? toQuestions({ label: previous, items: node.children }) : fromList({ list: node, rules })
    }
    if (node.type === 'table') return questionTable({ table: node, reading }) ?? [node]
    if (node.type !== 'paragraph') return [node]
    if (next?.type === 'list' && isUnfinished({ label: node, items: next.children })) return []
    return rules.headless ? [fromParagraph({ paragraph: node, rules })] : [node]
  })
}

interface Rules {
  /** There are no headings. */
  headless: boolean
  reading: Reading
}

/** A line of nothing but bold words, unless it asks something, is a heading. */
function fromParagraph({ paragraph, rules }: { paragraph: Paragraph; rules: Rules }): RootContent {
  const isHeading = isBold(paragraph.children) && isLabel(wordsIn(paragraph))
  return isHeading ? toSubtopicHeading({ label: paragraph, reading: rules.reading }) : paragraph
}

function fromList({ list, rules }: { list: List; rules: Rules }): RootContent[] {
  return list.children.flatMap((item) => fromItem({ item, rules }))
}

function fromItem({ item, rules }: { item: ListItem; rules: Rules }): RootContent[] {
  const [first, ...others] = item.children
  const below = others.flatMap((block): RootContent[] =>
    block.type === 'list' ? fromList({ list: block, rules }) : [block],
  )
  if (first?.type !== 'paragraph')
    return first?.type === 'list'
      ? [...fromList({ list: first, rules }), ...below]
      : first
        ? [first, ...below]
        : []
  const inner = others.flatMap((block) => (block.type === 'list' ? block.children : []))
  if (isUnfinished({ label: first, items: inner })) return toQuestions({ label: first, items: inner })
  const asks = inner.some((one) => wordsIn(one).includes('?'))
  const isHeading = rules.headless && asks && isLabel(wordsIn(first)) && !beginsQuestion(wordsIn(first))
  return [
    isHeading ? toSubtopicHeading({ label: first, reading: rules.reading }) : withoutTaskMark(first),
    ...below,
  ]
}

/** "[ ] Wie betaalt?" in a list of things to do. */
function withoutTaskMark(paragraph: Paragraph): Paragraph {
  const [first, ...others] = paragraph.children
  if (first?.type !== 'text' || !/^\[[ xX]\]\s/.test(first.value)) return paragraph
  return { ...paragraph, children: [{ ...first, value: first.value.slice(4) }, ...others] }
}
