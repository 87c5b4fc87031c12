import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isContentCollection, type ContentCollection } from '@/domain/topics/content-collections'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { Rejection } from '../endpoints/rejection'
import { readBody } from '../endpoints/read-body'
import { readId } from '../endpoints/read-id'
import { inOneTransaction } from '@/server/database/in-one-transaction'

/** When the document was read; a form of Payload's does not say. */
const sent = z.object({ updatedAt: z.string().optional() }).nullable()

/**
 * POST /api/:collection/versions/:id, in the place of Payload's own: an earlier version becomes the newest draft, and
 * nothing changes for visitors until that is published.
 */
export const restoreVersion: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  handler: forStaff('Log in om een versie terug te zetten.', async (req) => {
    const body = await readBody({ req, schema: sent })
    const id = readId(req)
    const collection = z.string().parse(req.routeParams?.collection)
    if (id === null || !isContentCollection(collection))
      return errorResponse({ status: 404, message: 'Deze versie is er niet (meer).' })
    const restored = await inOneTransaction({
      req,
      work: () => restore({ collection, id, readTime: body?.updatedAt, req }),
    })
    return Response.json({
      ...restored,
      message: 'Teruggezet als concept. Lezers zien het als je publiceert.',
    })
  }),
}

async function restore({
  collection,
  id,
  readTime,
  req,
}: {
  collection: ContentCollection
  id: number
  readTime: string | undefined
  req: PayloadRequest
}): Promise<object> {
  const asReader = { depth: 0, overrideAccess: false, disableErrors: true, req } as const
  const found = await req.payload.findVersionByID({ collection, id: String(id), ...asReader })
  if (!found) throw new Rejection({ message: 'Deze versie is er niet (meer).', status: 404 })
  const parent = z.number().parse(found.parent)
  const newest = await req.payload.findByID({ collection, id: parent, draft: true, ...asReader })
  if (!newest)
    throw new Rejection({
      message: 'Haal het eerst uit de prullenbak, en zet dan de versie terug.',
      status: 409,
    })
  const { updatedAt: _updated, createdAt: _created, _status, deletedAt: _deleted, ...data } = found.version
  return req.payload.update({
    collection,
    id: parent,
    data: { ...data, updatedAt: readTime ?? newest.updatedAt },
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
}
