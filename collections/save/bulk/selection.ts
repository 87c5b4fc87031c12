import { type CollectionSlug, type ParsedParams, parseParams, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'

import { Rejection } from '@/collections/endpoints/rejection'

import { isolatedRequest } from './isolated-request'

/** The documents of one collection that a request is about. */
export interface Selection {
  collection: CollectionSlug
  ids: (number | string)[]
}

const conditions = z.custom<Where>((where) => z.record(z.string(), z.unknown()).safeParse(where).success)

export function collectionOf({ routeParams, payload }: PayloadRequest): CollectionSlug {
  const collection = payload.config.collections.find(({ slug }) => slug === routeParams?.collection)
  if (!collection) throw new Error('This endpoint belongs to a collection.')
  return collection.slug
}

export function paramsOf(req: PayloadRequest): ParsedParams {
  return parseParams({ ...req.query })
}

/** Finds the documents that the requester may read and that match the query, in the order of their ids. */
export async function findSelection({
  req,
  draft,
  missing,
}: {
  req: PayloadRequest
  /** Whether the query is about the newest versions. */
  draft: boolean
  /** The message for a request that selects nothing. */
  missing: string
}): Promise<Selection> {
  const collection = collectionOf(req)
  const { where, limit, sort, trash } = paramsOf(req)
  const selected = conditions.safeParse(where)
  if (!selected.success) throw new Rejection({ status: 400, message: missing })
  const { docs } = await req.payload.find({
    collection,
    where: selected.data,
    draft,
    trash: trash ?? false,
    sort,
    limit: limit ?? 0,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    req: isolatedRequest(req),
  })
  const ids = docs.map(({ id }) => id)
  return { collection, ids: ids.toSorted((one, other) => Number(one) - Number(other)) }
}
