import type { Block } from './split-blocks'

export interface Marks {
  /** Runs of `*` and `_` outside the addresses of links. */
  marks: number
  /** Opening brackets: links, and what may be one. */
  links: number
  pipes: number
  /** Question and exclamation marks. */
  endings: number
  /** Openings of tags of HTML. */
  tags: number
  /** Runs of backticks. */
  code: number
}

/** Counts, in one pass, the characters that make the reading of markdown expensive. */
export function countMarks(block: Block): Marks {
  const counts: Marks = { marks: 0, links: 0, pipes: 0, endings: 0, tags: 0, code: 0 }
  for (const { text } of block) countInLine({ text, counts })
  return counts
}

function countInLine({ text, counts }: { text: string; counts: Marks }): void {
  let [previous, isEscaped] = ['', false]
  let at = 0
  while (at < text.length) {
    const character = text[at] ?? ''
    if (character === '|') counts.pipes += 1
    if (character === '?' || character === '!') counts.endings += 1
    if ((character === '*' || character === '_') && character !== previous) counts.marks += 1
    if (character === '[') counts.links += 1
    if (!isEscaped && character === '<' && opensTag(text.slice(at + 1, at + 9))) counts.tags += 1
    if (!isEscaped && character === '`' && previous !== '`') counts.code += 1
    isEscaped = character === '\\' && !isEscaped
    previous = character
    at += 1
    if (character === ']' && text[at] === '(') at = endOfAddress({ text, from: at + 1 })
  }
}

/** What follows a "<" may be a tag, and is no address. */
function opensTag(text: string): boolean {
  return /^[a-z/?!]/i.test(text) && !/^(?:https?|mailto):/i.test(text)
}

function endOfAddress({ text, from }: { text: string; from: number }): number {
  let at = from
  while (at < text.length && !' \t)[<'.includes(text[at] ?? ' ')) at += 1
  return at
}
