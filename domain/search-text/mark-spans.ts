import type { Span } from './matches'

/** Text in pieces; a piece that was looked for is marked. */
export type MarkedText = { text: string; marked: boolean }[]

/** Marks pieces of a text; they are in order and do not overlap. */
export function markSpans({ text, spans }: { text: string; spans: Span[] }): MarkedText {
  const pieces: MarkedText = []
  let done = 0
  for (const { start, end } of spans) {
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    done = end
  }
  return done < text.length ? [...pieces, { text: text.slice(done), marked: false }] : pieces
}
