import type { RelationshipFieldManyValidation } from 'payload'
import { relationship } from 'payload/shared'

import { eachOnce } from './each-once'

/** Rejects a topic that lists a source twice, and names the rows. */
export const sourcesOnce: RelationshipFieldManyValidation = async (value, options) => {
  const basic = await relationship(value, options)
  return basic === true ? eachOnce({ what: 'Een bron', values: value ?? [] }) : basic
}
