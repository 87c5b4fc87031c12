import type { PhrasingContent } from 'mdast'
import { wordsIn } from './node-words'

/** "Website: https://…" and "**Rol:** adviseert" as what they are about and what they say of it. */
export function splitHeader(nodes: PhrasingContent[]): { header: string; nodes: PhrasingContent[] } | null {
  const [first, second] = nodes
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const words = wordsIn(first)
    if (words.endsWith(':')) return found({ header: words.slice(0, -1), nodes: nodes.slice(1) })
    if (second?.type !== 'text' || !/^\s*:/.test(second.value)) return null
    return found({
      header: words,
      nodes: [{ ...second, value: second.value.replace(/^\s*:/, '') }, ...nodes.slice(2)],
    })
  }
  if (first?.type !== 'text') return null
  const [, header, rest] = /^([\p{L}][^:]{0,30}):(?:\s+([^]*))?$/u.exec(first.value) ?? []
  if (header === undefined) return null
  return found({ header, nodes: [{ ...first, value: rest ?? '' }, ...nodes.slice(1)] })
}

function found(detail: {
  header: string
  nodes: PhrasingContent[]
}): { header: string; nodes: PhrasingContent[] } | null {
  return wordsIn(detail.nodes) === '' || detail.header.length > 30 ? null : detail
}
