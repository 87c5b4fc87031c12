import type { PhrasingContent } from 'mdast'
import { numberAhead } from '@/domain/document/number-ahead'
import { capitalised } from '@/domain/text/capitalised'
import type { Reading } from '../reading'

/** The words of a heading or a paragraph without the number before them: "1. Huren", "**Vraag 1:** Wat kost huren?". */
export function withoutNumber({
  nodes,
  reading,
}: {
  nodes: PhrasingContent[]
  reading: Reading
}): PhrasingContent[] {
  const [first, second, ...others] = nodes
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const inner = withoutNumber({ nodes: first.children, reading })
    if (inner !== first.children) return [{ ...first, children: inner }, ...nodes.slice(1)]
    // "**Vraag 1:** Wat" and "**Vraag 1**: Wat" end their number outside the bold.
    const words =
      first.children.length === 1 && first.children[0]?.type === 'text' ? first.children[0].value : ''
    const text = second?.type === 'text' ? second : null
    if (words === '' || !text || numberAhead(`${words}${text.value}`).length <= words.length) return nodes
    const rest = text.value.slice(numberAhead(`${words}${text.value}`).length - words.length)
    return [{ ...text, value: capitalised(rest), position: undefined }, ...others]
  }
  if (first?.type !== 'text') return nodes
  const number = numberAhead(first.value)
  const start = first.position?.start.offset
  const isWritten = start === undefined || reading.source.startsWith(number, start)
  if (number === '' || !isWritten) return nodes
  const value = capitalised(first.value.slice(number.length))
  return [{ ...first, value, position: undefined }, ...nodes.slice(1)]
}
