import {
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type FlattenedField,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { beforeEveryOperation } from '@/server/internals/before-every-operation'
import { Rejection } from '../endpoints/rejection'
import { searchAllNames } from '../find/search-all-names'
import { conditionsOf, queriesOf, segmentsOf } from './queries-of'
import { rejectImpossibleQueries } from './reject-impossible-queries'

/**
 * Rejects queries that filter or sort on fields the requester cannot read: a hidden or denied field, or a field of a
 * related document of a collection that they can read only in part. The answers would reveal its value letter by letter.
 * Payload checks some of `where`, and nothing of `sort`.
 */
const rejectUnreadableQueries: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return
  const { payload } = req
  for (const { where, sort, ...query } of queriesOf({ args, collection: collection.slug, payload })) {
    const paths = conditionsOf(where).map(({ path }) => path)
    for (const path of [...paths, ...sort.map(String)])
      if (!(await isReadable({ segments: segmentsOf(path), collection: query.collection, req })))
        throw new Rejection({ message: `Op “${path}” kun je niet zoeken of sorteren.`, status: 400 })
  }
}

/** For every collection, those that Payload adds itself too. */
export function guardQueries(payload: Payload): void {
  beforeEveryOperation({ payload, hooks: [rejectImpossibleQueries, rejectUnreadableQueries, searchAllNames] })
}

interface QueriedField {
  segments: string[]
  collection: CollectionSlug
  req: PayloadRequest
}

async function isReadable({ segments, collection, req }: QueriedField): Promise<boolean> {
  const [first = '', ...rest] = segments
  // Of versions: what they are of, and what they say.
  if (first === 'parent' && rest.length > 0) return isReadableThrough({ segments: rest, collection, req })
  const own = first === 'version' ? rest : segments
  const { flattenedFields } = req.payload.collections[collection].config
  return isReadableField({ segments: own, fields: flattenedFields, req })
}

async function isReadableField({
  segments,
  fields,
  req,
}: Omit<QueriedField, 'collection'> & { fields: FlattenedField[] }): Promise<boolean> {
  const [name, ...rest] = segments
  const field = fields.find((each) => each.name === name)
  // Payload itself rejects or ignores fields that do not exist.
  if (!field) return true
  if ('hidden' in field && field.hidden) return false
  if ('access' in field && field.access?.read && !(await field.access.read({ req }))) return false
  if (rest.length === 0) return true
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
    const further = rest[0] === 'value' ? rest.slice(1) : rest
    for (const collection of [field.type === 'join' ? field.collection : field.relationTo].flat())
      if (!(await isReadableThrough({ segments: further, collection, req }))) return false
    return true
  }
  if ('flattenedFields' in field)
    return isReadableField({ segments: rest, fields: field.flattenedFields, req })
  return true
}

async function isReadableThrough({ segments, collection, req }: QueriedField): Promise<boolean> {
  // Which document it is, and of which collection, says nothing of it.
  if (segments.length === 0 || segments[0] === 'id' || segments[0] === 'relationTo') return true
  const readsAll = await req.payload.collections[collection].config.access.read({ req })
  return readsAll === true && isReadable({ segments, collection, req })
}
