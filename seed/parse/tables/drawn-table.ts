import type { NumberedLine } from '../lines/split-lines'

export interface LineAt {
  lines: NumberedLine[]
  at: number
}

/** A table that has none of markdown’s lines. */
export interface DrawnTable {
  /** The first is the header. */
  rows: DrawnRow[]
  /** Index of the line below it. */
  next: number
}

export interface DrawnRow {
  cells: string[]
  /** The number of its first line. */
  line: number
}
