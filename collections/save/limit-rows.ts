import type { CollectionBeforeOperationHook } from 'payload'

import { Rejection } from '../endpoints/rejection'

/** Rows of one list in one save. No reader wants a longer list, and validating one would take minutes. */
const maxRows = 2_000

/** Rejects a save with a list that is too long to have been typed, before any of it is validated. */
export const limitRows: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const { data, duplicateFromID } = Object(args)
  // A copy may be made with nothing to change in it.
  if (data === undefined && duplicateFromID !== undefined) return args
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Rejection({ message: 'Dit is geen document.', status: 400 })
  const rows = maxListLength(data)
  if (rows <= maxRows) return args
  const numbers = new Intl.NumberFormat('nl')
  throw new Rejection({
    message: `Dit zijn ${numbers.format(rows)} regels. Bewaar er hoogstens ${numbers.format(maxRows)} in één lijst.`,
    status: 413,
  })
}

function maxListLength(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? value.length : 0
  return own > maxRows ? own : Math.max(own, ...Object.values(value).map(maxListLength))
}
