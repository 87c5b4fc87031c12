import { cleanFragment } from '../text/clean-text'
import type { Inline } from './prose'

/** Joins neighbours of one style, lets no two white spaces meet, and leaves white space without a style. */
export function mergeText(inlines: Inline[]): Inline[] {
  const merged: Inline[] = []
  for (const item of inlines.flatMap(withPlainEdges)) {
    const last = merged.at(-1)
    if (item.type !== 'text') merged.push(item)
    else {
      const text = last && endsInSpace(last) ? item.text.trimStart() : item.text
      if (text === '') continue
      if (last?.type === 'text' && last.bold === item.bold && last.italic === item.italic) {
        last.text = cleanFragment(last.text + text)
      } else merged.push({ ...item, text })
    }
  }
  return merged
}

/** Without white space or line breaks at the ends. */
export function trimInline(inline: Inline[]): Inline[] {
  return trimEnd(trimEnd(inline, 'start'), 'end')
}

/** Bold white space is no more than white space, and no markdown says it. */
function withPlainEdges(item: Inline): Inline[] {
  if (item.type !== 'text' || !(item.bold || item.italic)) return [item]
  const core = item.text.trim()
  if (core === '') return [{ type: 'text', text: item.text }]
  const at = item.text.indexOf(core)
  const edges = [item.text.slice(0, at), item.text.slice(at + core.length)]
  const [before = [], after = []] = edges.map((text): Inline[] =>
    text === '' ? [] : [{ type: 'text', text }],
  )
  return [...before, { ...item, text: core }, ...after]
}

function endsInSpace(item: Inline): boolean {
  return item.type === 'break' || (item.type === 'text' && item.text.endsWith(' '))
}

function trimEnd(inlines: Inline[], side: 'start' | 'end'): Inline[] {
  const [first, others] =
    side === 'start' ? [inlines[0], inlines.slice(1)] : [inlines.at(-1), inlines.slice(0, -1)]
  if (!first || first.type === 'link') return inlines
  if (first.type === 'break') return trimEnd(others, side)
  const text = side === 'start' ? first.text.trimStart() : first.text.trimEnd()
  if (text === '') return trimEnd(others, side)
  const trimmed = { ...first, text }
  return side === 'start' ? [trimmed, ...others] : [...others, trimmed]
}
