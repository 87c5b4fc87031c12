import type { CollectionAfterReadHook, CollectionSlug } from 'payload'

import { readableIds } from '../access/readable-ids'

/**
 * Drops what points to something that the visitor may not read, whole: the id in a list of relations, the row
 * with its role and address in an array. Payload itself leaves the bare id and the rest of the row. Staff sees all.
 */
export const dropUnreadableRelations: CollectionAfterReadHook = async ({ doc, req, overrideAccess }) => {
  if (overrideAccess || req.user || !isRecord(doc)) return doc
  const kept = { ...doc }
  for (const { field, collection, inRow } of relations) {
    const entries = doc[field]
    if (!Array.isArray(entries)) continue
    const target = (entry: unknown): unknown => (inRow && isRecord(entry) ? entry[inRow] : entry)
    const readable = await readableIds({ ids: entries.map(target).filter(isId), collection, req })
    kept[field] = entries.filter((entry) => isRecord(target(entry)) || readable.has(target(entry)))
  }
  return kept
}

const relations: { field: string; collection: CollectionSlug; inRow?: string }[] = [
  { field: 'subtopics', collection: 'subtopics' },
  { field: 'organisations', collection: 'organisations', inRow: 'organisation' },
  { field: 'sources', collection: 'sources' },
]

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
