import type { Block } from './split-blocks'

/** An upper bound of how deep lists and quotes stand in one another, from the beginnings of the lines. */
export function nestingOf(block: Block): number {
  let open: number[] = []
  let deepest = 0
  for (const { text } of block) {
    if (text.trim() === '' || isRule(text)) continue
    const { indent, markers, quotes } = readPrefix(text)
    open = open.filter((column) => column <= indent).concat(markers)
    deepest = Math.max(deepest, open.length + quotes)
  }
  return deepest
}

interface Prefix {
  /** Column of the first character that is not white space. */
  indent: number
  /** Columns at which the content of each list item begins that this line opens. */
  markers: number[]
  quotes: number
}

function readPrefix(text: string): Prefix {
  const prefix: Prefix = { indent: 0, markers: [], quotes: 0 }
  let [at, column, first] = [0, 0, true]
  while (at < text.length && prefix.markers.length + prefix.quotes <= deepEnough) {
    const character = text[at] ?? ''
    if (character === ' ' || character === '\t') {
      column += character === '\t' ? 4 - (column % 4) : 1
      at += 1
      continue
    }
    if (first) prefix.indent = column
    first = false
    const marker = character === '>' ? '>' : markerAt({ text, at })
    if (marker === null) break
    at += marker.length
    column += marker.length
    if (marker === '>') prefix.quotes += 1
    else prefix.markers.push(column + 1)
  }
  return prefix
}

function markerAt({ text, at }: { text: string; at: number }): string | null {
  return /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/.exec(text.slice(at, at + 11))?.[0] ?? null
}

/** `- - -` is a rule, not three lists. */
function isRule(text: string): boolean {
  const marks = text.replace(/\s/g, '')
  return marks.length >= 3 && /^(?:-+|\*+|_+)$/.test(marks)
}

const deepEnough = 100
