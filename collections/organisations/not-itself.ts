import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

/** Rejects a relation of an organisation to itself, with this sentence. */
export function notItself(message: string): RelationshipFieldSingleValidation {
  return async (value, options) => {
    const basic = await relationship(value, options)
    if (basic !== true || options.id === undefined) return basic
    return String(value) !== String(options.id) || message
  }
}
