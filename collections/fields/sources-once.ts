import type { RelationshipFieldManyValidation } from 'payload'
import { relationship } from 'payload/shared'

import { repeatedIn } from './each-once'

export const sourcesOnce: RelationshipFieldManyValidation = async (value, options) => {
  const basic = await relationship(value, options)
  if (basic !== true) return basic
  const repeated = repeatedIn((value ?? []).filter((id) => typeof id === 'number'))
  return repeated.length === 0 || 'Een bron kan maar één keer in een thema staan.'
}
