import { amsterdamDay } from '../text/amsterdam-day'

/** What stands in one cell of a table. */
export type Cell = string | number | Day | null

/** A day as ISO 8601, "2026-11-24", which a spreadsheet shows as its user writes dates. */
export interface Day {
  day: string
}

/** The columns of a table by their names, which are in its first line, and what each has of a record. */
export type Columns<Row> = Record<string, (record: Row) => Cell>

/** The day in the Netherlands at a moment. */
export function dayCell(dateTime: string | null): Day | null {
  return dateTime === null ? null : { day: amsterdamDay(dateTime) }
}
