import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { Rejection } from '@/collections/endpoints/rejection'

const version = z.looseObject({
  updatedAt: z.string(),
  _status: z.enum(['draft', 'published']).nullish(),
})

export type NewestVersion = z.output<typeof version>

/** The newest version of a document, in the trash too, as the requester may read it. */
export async function newestVersion({
  collection,
  id,
  fields,
  req,
}: {
  collection: CollectionSlug
  id: number | string
  /** Read beside the time, the status and what the document is called. */
  fields: string[]
  req: PayloadRequest
}): Promise<NewestVersion> {
  const names = ['updatedAt', '_status', nameField({ collection, req }), ...fields]
  const found = await req.payload.findByID({
    collection,
    id,
    draft: true,
    trash: true,
    depth: 0,
    select: Object.fromEntries(names.map((name) => [name, true])),
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!found) throw new Rejection({ status: 404, message: 'Dit is er niet meer.' })
  return version.parse(found)
}

/** What the document is called in the lists of the admin. */
export function nameOf({
  collection,
  version,
  req,
}: {
  collection: CollectionSlug
  version: NewestVersion
  req: PayloadRequest
}): string | null {
  const name = version[nameField({ collection, req })]
  return name === undefined || name === null || name === '' ? null : [name].flat().join(', ')
}

function nameField({ collection, req }: { collection: CollectionSlug; req: PayloadRequest }): string {
  return req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
}
