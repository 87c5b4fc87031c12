import type { FieldHook } from 'payload'

import { findInAnyVersion } from '@/collections/fields/find-in-any-version'

import { isContentCollection } from '@/domain/topics/content-collections'

/** For `beforeDuplicate`: the slug of the original with the first number behind it that is free. */
export const slugOfCopy: FieldHook = async ({ value, collection, req }) => {
  const slug = collection?.slug
  if (typeof value !== 'string' || !isContentCollection(slug)) return null
  const found = await findInAnyVersion({ collection: slug, where: { slug: { contains: value } }, req })
  const taken = new Set(found.flatMap((document) => ('slug' in document ? [document.slug] : [])))
  const candidates = Array.from({ length: taken.size + 1 }, (_, index) => `${value}-${index + 2}`)
  return candidates.find((candidate) => !taken.has(candidate))
}
