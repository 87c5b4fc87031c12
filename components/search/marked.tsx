import type { ReactNode } from 'react'
import type { MarkedText } from '@/domain/search-text/mark-spans'

/** Text with what was looked for marked. */
export function Marked({ text }: { text: MarkedText }): ReactNode {
  return text.map((piece, index) =>
    piece.marked ? (
      <mark key={index} className="rounded-[2px] bg-signal-soft text-inherit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
