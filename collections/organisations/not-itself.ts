import type { RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

/** Rejects an organisation that would be its own successor. */
export const notItself: RelationshipFieldSingleValidation = async (value, options) => {
  const basic = await relationship(value, options)
  if (basic !== true || options.id === undefined) return basic
  return String(value) !== String(options.id) || 'Een organisatie volgt zichzelf niet op. Kies een andere.'
}
