import type { PayloadRequest } from 'payload'

import { isContentCollection } from '@/domain/topics/content-collections'

import { readVersions } from '../versions/read-versions'
import { isSame } from './differences-of'
import type { Edit } from './read-last-edit'

/**
 * Who made each of these fields as it is, and when: by the versions that are kept, or where there are none whoever saved
 * last. Without the fields that nobody is known of, as after an import by a command.
 */
export async function readFieldEdits({
  collection,
  record,
  newest,
  fields,
  last,
  req,
}: {
  collection: string
  record: number
  newest: Record<string, unknown>
  fields: { field: string }[]
  /** Who saved the document last. */
  last: Edit | null
  req: PayloadRequest
}): Promise<Map<string, Edit>> {
  if (!isContentCollection(collection)) return new Map(last ? fields.map(({ field }) => [field, last]) : [])
  const savers = await readVersions({ collection, record, req })
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: record } },
    depth: 0,
    pagination: false,
    req,
  })
  const texts = new Map<unknown, Record<string, unknown>>(docs.map(({ id, version }) => [id, { ...version }]))
  const edits = fields.flatMap(({ field }) => {
    const changedBefore = savers.findIndex(({ id }) => !isSame(texts.get(id)?.[field], newest[field]))
    const { savedBy: name, savedAt: at } = savers.at(changedBefore === -1 ? -1 : changedBefore - 1) ?? {}
    return name && at ? [[field, { name, at }] as const] : []
  })
  return new Map(edits)
}
