import type { CollectionAfterReadHook, CollectionSlug } from 'payload'

import { isDocument, readableTargets } from '../access/readable-targets'

/**
 * Drops what points to something that the visitor may not read, whole: the id in a list of relations, the row
 * with its role and address in an array. Payload itself leaves the bare id and the rest of the row. Staff sees all.
 */
export const dropUnreadableRelations: CollectionAfterReadHook = async ({ doc, req, overrideAccess }) => {
  if (overrideAccess || req.user || !isDocument(doc)) return doc
  const kept = { ...doc }
  for (const { field, collection, inRow } of relations) {
    const entries = doc[field]
    if (!Array.isArray(entries)) continue
    const target = (entry: unknown): unknown => (inRow && isDocument(entry) ? entry[inRow] : entry)
    const isReadable = await readableTargets({ targets: entries.map(target), collection, req })
    kept[field] = entries.filter((entry) => isReadable(target(entry)))
  }
  return kept
}

const relations: { field: string; collection: CollectionSlug; inRow?: string }[] = [
  { field: 'subtopics', collection: 'subtopics' },
  { field: 'organisations', collection: 'organisations', inRow: 'organisation' },
  { field: 'sources', collection: 'sources' },
]
