import type { FieldConflict } from './merge-fields'
import type { Plan, PlannedRecord } from './plan'
import { questionIdentity } from './plan-subtopics'
import type { Ref } from './ref'
import type { ImportedOrganisation, Provided } from './provided'

/** Whose text a field gets: the one that stands there, or the document's. */
export type Choice = 'editor' | 'document'

/** What each conflict was settled to, by `conflictId`. One that is not named stays open. */
export type Choices = ReadonlyMap<string, Choice>

/** Names a conflict, the same each time that the same document is planned against the same records. */
export function conflictId({ record, conflict }: { record: PlannedRecord; conflict: FieldConflict }): string {
  const { field, item } = conflict
  return JSON.stringify([record.ref ?? 'topic', field, ...(item ? [item.identity, item.field] : [])])
}

/**
 * The plan with a person's choices in it. A settled conflict counts as said by the document, so it does not come
 * back; an open one counts as not said, so the next import of the same document lists it again.
 */
export function settleConflicts({ plan, choices }: { plan: Plan; choices: Choices }): Plan {
  let settled = plan
  for (const record of plan.records) {
    for (const conflict of record.conflicts) {
      const choice = choices.get(conflictId({ record, conflict }))
      if (choice === 'document') settled = withDocument({ plan: settled, record, conflict })
      if (choice === undefined) settled = leftOpen({ plan: settled, record, conflict })
    }
  }
  return settled
}

interface Settling {
  plan: Plan
  record: PlannedRecord
  conflict: FieldConflict
}

function withDocument({ plan, record, conflict }: Settling): Plan {
  const { item, file } = conflict
  const records = plan.records.map((planned) => {
    if (planned.ref !== record.ref) return planned
    const value = item ? listWith({ record: planned, item, file }) : file
    return { ...planned, data: { ...planned.data, [conflict.field]: value } }
  })
  return { ...plan, records }
}

/** The list in which the item is, as far as it is settled already, with the file's side of this conflict. */
function listWith({
  record: { lists, data },
  item,
  file,
}: {
  record: PlannedRecord
  item: NonNullable<FieldConflict['item']>
  file: unknown
}): unknown {
  const written = { ...lists, ...data } as NonNullable<PlannedRecord['lists']> // `data` holds these two as `lists` does
  const isIt = (identity: string): boolean => identity === item.identity
  if (lists?.questions)
    return written.questions?.map((row) =>
      isIt(questionIdentity(row)) ? { ...row, [item.field]: file } : row,
    )
  return written.organisations?.map((row) => (isIt(row.organisation) ? { ...row, [item.field]: file } : row))
}

function leftOpen({ plan, record, conflict }: Settling): Plan {
  return {
    ...plan,
    unfinished: true,
    provided: plan.provided && withoutConflict({ ...plan, provided: plan.provided, record, conflict }),
  }
}

/** What the document counts as having said, with what it said of this field before: nothing, if it is new. */
function withoutConflict({
  provided,
  last: before,
  record,
  conflict,
}: Omit<Settling, 'plan'> & Pick<Plan, 'last'> & { provided: Provided }): Provided {
  const { field, item, last } = conflict
  if (record.ref === null && !item) return { ...provided, [field]: last }
  const ref = item && record.ref === null ? item.identity : record.ref
  const part = <Part extends { ref: Ref }>(parts: Part[], change: (part: Part) => Part): Part[] =>
    parts.map((one) => (one.ref === ref ? change(one) : one))
  const change = <Part extends object>(one: Part): Part => ({ ...one, [item?.field ?? field]: last })
  const withName = <Part extends Led>(one: Part): Part => ({
    ...change(one),
    ...(field === 'name' || field === 'title' ? { written: nameOf(one) } : {}),
  })
  return {
    ...provided,
    organisations:
      joinedRows({ ref, rows: provided.organisations, before: before?.organisations }) ??
      part(provided.organisations, withName),
    sources:
      joinedRows({ ref, rows: provided.sources, before: before?.sources }) ??
      part(provided.sources, withName),
    subtopics: part(provided.subtopics, (subtopic) =>
      item
        ? {
            ...subtopic,
            questions: subtopic.questions.map((row) =>
              questionIdentity(row) === item.identity ? change(row) : row,
            ),
          }
        : change(subtopic),
    ),
  }
}

/**
 * Rows that are one record say together what is in conflict, so all of them count as not said. `null` where one row says
 * it.
 */
function joinedRows<Row extends Led>({
  ref,
  rows,
  before = [],
}: {
  ref: string | null
  rows: Row[]
  before: Row[] | undefined
}): Row[] | null {
  const own = rows.filter((row) => row.ref === ref)
  if (own.length < 2) return null
  const provided = before.filter((row) => row.ref === ref)
  const names = new Set(provided.flatMap((row) => [nameOf(row), row.written]))
  const unnamed = new Set(own.map(nameOf).filter((name) => !names.has(name)))
  const others = provided
    .slice(0, 1)
    .flatMap((first) => [...unnamed].map((written) => ({ ...first, written })))
  const place = rows.findIndex((row) => row.ref === ref)
  return rows.flatMap((row, index) =>
    row.ref !== ref ? [row] : index === place ? [...provided, ...others] : [],
  )
}

type Led = Pick<ImportedOrganisation, 'ref' | 'written'> & ({ name: string } | { title: string })

function nameOf(row: Led): string {
  return 'name' in row ? row.name : row.title
}
