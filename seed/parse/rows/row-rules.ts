import type { Column } from './read-columns'
import type { Reading } from '../reading'

/** What a section makes of its rows. */
export interface RowRules<Role extends string> {
  /** What each column of a table is for. */
  columns: (headers: string[]) => Column<Role>[]
  reading: Reading
}
