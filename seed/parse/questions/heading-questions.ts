import type { Heading, RootContent } from 'mdast'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'

/**
 * A heading that asks something is a question, and the text below it its note, unless that text asks something itself.
 * One that is written with an escaped mark is the title that it looks like.
 */
export function headingsToQuestions({
  nodes,
  reading,
}: {
  nodes: RootContent[]
  reading: Reading
}): RootContent[] {
  let isAskedBelow = false
  const answered = nodes.toReversed().map((node) => {
    const isTitle = isAskedBelow
    isAskedBelow = node.type !== 'heading' && (isAskedBelow || wordsIn(node).includes('?'))
    return !isTitle
  })
  return nodes.map((node, index) => {
    const isQuestion = answered[nodes.length - 1 - index] === true
    if (node.type !== 'heading' || !isQuestion || !asks({ heading: node, reading })) return node
    const message = `De kop “${wordsIn(node)}” is als vraag gelezen.`
    reading.report({ rule: 'markup', ...reading.place(node), message })
    return { type: 'paragraph', children: node.children, position: node.position }
  })
}

function asks({ heading, reading }: { heading: Heading; reading: Reading }): boolean {
  const source = reading.source.slice(heading.position?.start.offset, heading.position?.end.offset)
  return wordsIn(heading).endsWith('?') && !source.includes('\\?')
}
