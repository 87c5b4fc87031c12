import type { PayloadRequest, TextFieldSingleValidation } from 'payload'

import { isContentCollection, type ContentCollection } from '@/domain/topics/content-collections'

import { scopeOf } from '../save/scope'
import { findInAnyVersion, otherThan } from './find-in-any-version'

/** Rejects a slug that another document has, in its public version or in a draft, also in the trash. */
export const slugIsFree: TextFieldSingleValidation = async (
  value,
  { id, collectionSlug, event, previousValue, req },
) => {
  if (event === 'onChange' || !isContentCollection(collectionSlug)) return true
  if (!value) return 'Geef een titel of een webadres met letters of cijfers.'
  // No other document could get it meanwhile.
  if (id !== undefined && value === previousValue) return true
  if (isPlanned({ collection: collectionSlug, id, req })) return true
  const where = { and: [{ slug: { equals: value } }, otherThan(id)] }
  const others = await findInAnyVersion({ collection: collectionSlug, where, req })
  return (
    others.length === 0 ||
    `Het webadres “${value}” is al in gebruik (ook concepten en de prullenbak tellen mee). Kies een ander.`
  )
}

/**
 * An import has read every slug of organisations and sources before it makes new ones, so each need not be looked
 * up again; the database still rejects two public ones.
 */
function isPlanned({
  collection,
  id,
  req,
}: {
  collection: ContentCollection
  id: number | string | undefined
  req: PayloadRequest
}): boolean {
  return id === undefined && scopeOf(req).work === 'import' && collection !== 'topics'
}
