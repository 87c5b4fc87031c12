import type { ReactNode } from 'react'

interface TextLinesProps {
  lines: string[]
  /** How a line is marked that `others` does not have; not at all without a mark. */
  mark?: 'del' | 'ins' | null
  others?: string[]
}

/** A text line by line, as it is written, with what differs from the other side marked. */
export function TextLines({ lines, mark: Mark = null, others = [] }: TextLinesProps): ReactNode {
  if (lines.length === 0) return <i>leeg</i>
  const known = new Set(others)
  return lines.map((line, index) => (
    // A text may have the same line twice, and its lines stay where they are.
    <p key={index}>{Mark && !known.has(line) ? <Mark>{line}</Mark> : line}</p>
  ))
}
