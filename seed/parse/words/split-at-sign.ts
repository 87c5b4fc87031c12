import type { PhrasingContent } from 'mdast'
import { wordsIn } from './node-words'

/** Nodes divided at a sign in their text, without parts that say nothing. */
export function splitAtSign({
  nodes,
  sign,
}: {
  nodes: PhrasingContent[]
  sign: string
}): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    const [first = '', ...others] = node.type === 'text' ? node.value.split(sign) : []
    if (node.type !== 'text') parts.at(-1)?.push(node)
    else {
      parts.at(-1)?.push({ ...node, value: first.trimStart() })
      for (const value of others) parts.push([{ ...node, value: value.trimStart() }])
    }
  }
  return parts.filter((part) => wordsIn(part) !== '')
}
