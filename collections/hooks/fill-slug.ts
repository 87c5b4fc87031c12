import type { FieldHook } from 'payload'

import { toSlug } from '@/domain/to-slug'

/** Fills an empty slug, tidies a written one, and lets it follow the title until the first publication. */
export const fillSlug =
  (from: 'title' | 'name'): FieldHook =>
  async ({ value, data, originalDoc, collection, req }) => {
    const written = typeof value === 'string' ? toSlug(value) : ''
    const title = textIn(data, from) || textIn(originalDoc, from)
    const titleBefore = textIn(originalDoc, from)
    const untouched = written !== '' && written === toSlug(titleBefore) && title !== titleBefore
    if (written && !untouched) return written
    const wasPublished = untouched && (await isPublished({ id: originalDoc?.id, collection, req }))
    return (wasPublished ? written : toSlug(title)) || null
  }

async function isPublished({
  id,
  collection,
  req,
}: {
  id: number
  collection: Parameters<FieldHook>[0]['collection']
  req: Parameters<FieldHook>[0]['req']
}): Promise<boolean> {
  if (!collection) return false
  const { totalDocs } = await req.payload.count({
    collection: collection.slug,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    req,
  })
  return totalDocs > 0
}

function textIn(document: unknown, field: string): string {
  const value: unknown =
    typeof document === 'object' && document !== null ? Reflect.get(document, field) : undefined
  return typeof value === 'string' ? value : ''
}
