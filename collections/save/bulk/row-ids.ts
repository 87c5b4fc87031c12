import type { FlattenedField } from 'payload'
import { z } from 'zod'

type Data = Record<string, unknown>

const row = z.looseObject({ id: z.string().optional().catch(undefined) })
const rows = z.array(row)

/** The names of the fields with rows that a change writes to. */
export function rowFieldsOf({ data, fields }: { data: Data; fields: FlattenedField[] }): string[] {
  return fields.filter(({ name, type }) => type === 'array' && name in data).map(({ name }) => name)
}

/**
 * A copy of the data for one document of several. A row keeps its id in the document that has it; elsewhere it is a new
 * row, since an id stands in the database once.
 */
export function keepOwnRowIds({
  data,
  newest,
  fields,
}: {
  data: Data
  newest: Data
  fields: FlattenedField[]
}): Data {
  const copy = structuredClone(data)
  for (const field of fields) {
    const sent = rows.safeParse(copy[field.name])
    if (field.type !== 'array' || !sent.success) continue
    const own = new Map((rows.safeParse(newest[field.name]).data ?? []).map((each) => [each.id, each]))
    copy[field.name] = sent.data.map(({ id, ...rest }) => {
      const kept = id === undefined ? undefined : own.get(id)
      const inside = keepOwnRowIds({ data: rest, newest: kept ?? {}, fields: field.flattenedFields })
      return kept ? { id, ...inside } : inside
    })
  }
  return copy
}
