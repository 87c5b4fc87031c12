import type { PartCollection } from '@/domain/topics/content-collections'
import type { Problem } from '@/seed/problem'

import type { QuestionRow, RoleRow } from './existing'
import type { FieldChange, FieldConflict } from './merge-fields'
import type { Ref } from './ref'
import type { Provided } from './provided'

export type PlannedCollection = 'topics' | PartCollection

/** What becomes of a record. `conflict`: an editor's change stands, or an unfinished draft is left alone. */
export type Action = 'create' | 'update' | 'unchanged' | 'conflict'

export interface PlannedRecord {
  collection: PlannedCollection
  /** `null` for the topic, which nothing refers to. */
  ref: Ref | null
  /** `null` when the record is to be made. */
  id: number | null
  action: Action
  /** The record as the plan found it; `null` when it is to be made. */
  before: object | null
  /** What a person calls it. */
  label: string
  /** Fields to write; relations are `Ref`s, running text is prose. Empty: nothing to write. */
  data: { [field: string]: unknown }
  changes: FieldChange[]
  conflicts: FieldConflict[]
  /** The lists with a conflict in one of their items, as they are without the file's side of it. */
  lists?: ConflictingLists
}

export interface ConflictingLists {
  questions?: QuestionRow[]
  organisations?: RoleRow[]
}

/** All that an import of one document would write, and nothing that depends on when or how it is written. */
export interface Plan {
  slug: string
  /** In the order of writing: what is referred to comes first, the topic last. */
  records: PlannedRecord[]
  problems: Problem[]
  /** `null` when the document has nothing to remember: its topic is somebody’s unfinished draft. */
  provided: Provided | null
  /** What it said at its last import, with the records that its rows lead to by now. */
  last: Provided | null
  /** An unfinished draft was left alone, or a row waits for what is in the trash, so the same document has to be looked at again next time. */
  unfinished: boolean
}

export function countActions(records: PlannedRecord[]): Record<Action, number> {
  const counts = { create: 0, update: 0, unchanged: 0, conflict: 0 }
  for (const { action } of records) counts[action] += 1
  return counts
}
