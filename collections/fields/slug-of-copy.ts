import type { FieldHook } from 'payload'

import { findInAnyVersion } from '@/collections/fields/find-in-any-version'
import { freeSlug } from '@/domain/text/free-slug'
import { maxSlugLength } from '@/domain/text/to-slug'
import { isContentCollection } from '@/domain/topics/content-collections'

/** For `beforeDuplicate`: the slug of the original with the first free number after it. */
export const slugOfCopy: FieldHook = async ({ value, collection, req }) => {
  const slug = collection?.slug
  if (typeof value !== 'string' || !isContentCollection(slug)) return null
  // A number takes at most this many characters off a long slug.
  const where = { slug: { contains: value.slice(0, maxSlugLength - 8) } }
  const found = await findInAnyVersion({ collection: slug, where, req })
  const taken = new Set(found.flatMap((document) => ('slug' in document ? [document.slug] : [])))
  return freeSlug({ title: value, isTaken: (candidate) => candidate === value || taken.has(candidate) })
}
