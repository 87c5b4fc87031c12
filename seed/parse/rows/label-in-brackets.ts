import type { PhrasingContent } from 'mdast'
import { wordsIn } from '../words/node-words'

interface Labelled {
  label: string
  /** What stands behind it, without the sign that divides them. */
  rest: PhrasingContent[]
}

/** The words in brackets that a row or a line begins with, in bold or not: "**[CBS]** Titel"; `null` for any other. */
export function labelInBrackets([first, ...others]: PhrasingContent[]): Labelled | null {
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const inner = labelInBrackets(first.children)
    if (!inner) return null
    const [next, ...behind] = others
    const rest = inner.rest.length > 0 || next?.type !== 'text' ? others : [withoutSign(next), ...behind]
    return { label: inner.label, rest: [...inner.rest, ...rest] }
  }
  if (first?.type !== 'text') return null
  const [ahead = '', label = ''] = /^\s*\[(\p{L}[^[\]]{1,80})\](?!\()/u.exec(first.value) ?? []
  if (label === '') return null
  const rest = withoutSign({ ...first, value: first.value.slice(ahead.length) })
  return { label, rest: [rest, ...others].filter((node) => node.type !== 'text' || node.value !== '') }
}

/** Such a line with a colon behind its first words, where these are what the caller looks for. */
export function withColonForBrackets({
  nodes,
  isLabel,
}: {
  nodes: PhrasingContent[]
  isLabel: (words: string) => boolean
}): PhrasingContent[] {
  const labelled = labelInBrackets(nodes)
  if (!labelled || !isLabel(labelled.label)) return nodes
  const { label, rest } = labelled
  const isAlone = wordsIn(rest) === ''
  return [
    { type: 'text', value: isAlone ? label : `${label}: `, position: nodes[0]?.position },
    ...(isAlone ? [] : rest),
  ]
}

function withoutSign<Node extends { value: string }>(node: Node): Node {
  return { ...node, value: node.value.replace(/^\s*(?:[:–—-]\s+)?/, '') }
}
