import type { FieldHook, Where } from 'payload'

import { toSlug } from '@/domain/text/to-slug'

/** Fills an empty slug, tidies a written one, and lets it follow the title until the first publication. */
export const fillSlug =
  (from: 'title' | 'name'): FieldHook =>
  async ({ value, data, originalDoc, collection, req }) => {
    const written = typeof value === 'string' ? toSlug(value) : ''
    const title = textIn(data, from) || textIn(originalDoc, from)
    const titleBefore = textIn(originalDoc, from)
    const untouched = written !== '' && written === toSlug(titleBefore) && title !== titleBefore
    if (written && !untouched) return written
    const wasPublished = untouched && (await wasEverPublished({ id: originalDoc?.id, collection, req }))
    return (wasPublished ? written : toSlug(title)) || null
  }

/** Payload keeps a number of versions, so a document that is public may have no version left that says so. */
async function wasEverPublished({
  id,
  collection,
  req,
}: {
  id: number
  collection: Parameters<FieldHook>[0]['collection']
  req: Parameters<FieldHook>[0]['req']
}): Promise<boolean> {
  if (!collection) return false
  const isPublic: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  const { totalDocs } = await req.payload.count({ collection: collection.slug, where: isPublic, req })
  if (totalDocs > 0) return true
  const wasPublic: Where = {
    and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }],
  }
  const versions = await req.payload.countVersions({ collection: collection.slug, where: wasPublic, req })
  return versions.totalDocs > 0
}

function textIn(document: unknown, field: string): string {
  const value: unknown =
    typeof document === 'object' && document !== null ? Reflect.get(document, field) : undefined
  return typeof value === 'string' ? value : ''
}
