import type { Paragraph, RootContent, Strong } from 'mdast'
import { wordsIn } from '../words/node-words'

/**
 * Paragraphs that begin with a name in bold and a full stop, two or more, "**Molenraad.** Adviseert over molens.", with
 * a colon in its place.
 */
export function runInNames(nodes: RootContent[]): RootContent[] {
  if (nodes.filter(isRunIn).length < 2) return nodes
  return nodes.map((node) => (isRunIn(node) ? withColon(node) : node))
}

/** Whether a paragraph begins with words in bold and a colon, behind them or as the last of them. */
export function beginsWithBoldLabel({ children: [first, second] }: Paragraph): boolean {
  if (first?.type !== 'strong' || second === undefined) return false
  return /^\s*:/.test(wordsIn([second])) || wordsIn(first).endsWith(':')
}

function isRunIn(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const [first, ...others] = node.children
  return first?.type === 'strong' && others.length > 0 && /^\p{Lu}[^.?!:]{1,80}\.$/u.test(wordsIn(first))
}

function withColon(node: Paragraph): Paragraph {
  const [first, ...others] = node.children
  if (first?.type !== 'strong') return node
  return { ...node, children: [withoutStop(first), { type: 'text', value: ':' }, ...others] }
}

function withoutStop(name: Strong): Strong {
  const last = name.children.at(-1)
  if (last?.type !== 'text') return name
  return {
    ...name,
    children: [...name.children.slice(0, -1), { ...last, value: last.value.replace(/\.\s*$/, '') }],
  }
}
