import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

import { Refusal } from '../endpoints/refusal'

/** The highest number that PostgreSQL gives a document. */
const highestId = 2_147_483_647

/**
 * Answers 404 to what no document can be called, such as `/api/topics/abc`, and 400 to a search for such a number: the
 * database would call either an error.
 */
export const rejectImpossibleIds: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { id, where } = Object(args)
  if (id !== undefined && id !== null && !isId(Number(id)))
    throw new Refusal({ message: 'Dit is er niet.', status: 404 })
  for (const { path, value } of conditionsOf(where)) {
    if (!isReference({ path: path.split(/\.|__/), fields: collection.flattenedFields })) continue
    if (valuesOf(value).some((each) => Math.abs(Number(each)) > highestId))
      throw new Refusal({ message: `“${path}” kan geen getal van deze grootte zijn.`, status: 400 })
  }
}

function isId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id <= highestId
}

/** Each value that is looked for, with the field in which. */
function conditionsOf(where: unknown): { path: string; value: unknown }[] {
  if (Array.isArray(where)) return where.flatMap(conditionsOf)
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, inside]: [string, unknown]) =>
    ['and', 'or'].includes(key.toLowerCase())
      ? conditionsOf(inside)
      : Object.values(Object(inside)).map((value) => ({ path: key, value })),
  )
}

/** Whether a field holds the number of a document. */
function isReference({ path, fields }: { path: string[]; fields: FlattenedField[] }): boolean {
  const [name, ...rest] = path
  if (path.at(-1) === 'id') return true
  const field = fields.find((each) => each.name === name)
  if (!field) return false
  if ('flattenedFields' in field) return isReference({ path: rest, fields: field.flattenedFields })
  return rest.length === 0 && (field.type === 'relationship' || field.type === 'upload')
}

function valuesOf(value: unknown): unknown[] {
  if (typeof value === 'string') return value.split(',')
  return Array.isArray(value) ? value : [value]
}
