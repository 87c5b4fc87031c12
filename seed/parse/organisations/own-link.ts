import type { PhrasingContent } from 'mdast'
import { wordsIn } from '../words/node-words'
import type { Reading } from '../reading'
import { saysNothing } from '../words/says-nothing'

/**
 * The address of a link in a description that only says that it is one, "Adviseert. [Website](…)", and the
 * description without it where it stands apart.
 */
export function takeOwnAddress({ nodes, reading }: { nodes: PhrasingContent[]; reading: Reading }): {
  url: string | null
  nodes: PhrasingContent[]
} {
  const at = nodes.findIndex((node) => isLink(node) && saysNothing(wordsIn(node)))
  const link = nodes[at]
  const url = link && isLink(link) ? reading.address(link) : null
  if (url === null) return { url, nodes }
  const [before, behind] = [wordsIn(nodes.slice(0, at)), wordsIn(nodes.slice(at + 1))]
  const apart = /(?:^|[.:;,(–—|-])$/.test(before) && /^(?:$|[.,;)|])/.test(behind)
  if (!apart) return { url, nodes }
  return { url, nodes: [...withoutEnd(nodes.slice(0, at)), ...withoutStart(nodes.slice(at + 1))] }
}

function withoutEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  if (last?.type !== 'text') return nodes
  return [...nodes.slice(0, -1), { ...last, value: last.value.replace(/[\s:;,(–—|-]+$/, '') }]
}

function withoutStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes
  return first?.type === 'text'
    ? [{ ...first, value: first.value.replace(/^[\s.,;)|]+/, ' ') }, ...others]
    : nodes
}

function isLink(node: PhrasingContent): node is Extract<PhrasingContent, { type: 'link' | 'linkReference' }> {
  return node.type === 'link' || node.type === 'linkReference'
}
