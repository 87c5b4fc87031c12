import { randomBytes } from 'node:crypto'

import type { Endpoint } from 'payload'
import { z } from 'zod'

import { hashOfToken } from '@/domain/preview/hash-of-token'
import { paths } from '@/domain/site/paths'
import { sharedCollections, sharedFor } from '@/domain/preview/shared-preview'
import { readEnvironment } from '@/server/environment'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'
import { readBody } from '../endpoints/read-body'

const previewBody = z.object({ collection: z.enum(sharedCollections), id: documentId })

const previewOf = {
  topics: paths.topicPreview,
  organisations: paths.organisationPreview,
  pages: paths.sitePagePreview,
}

/** POST /api/share-preview: an address at which somebody without an account sees a draft, for a week. */
export const sharePreview: Endpoint = {
  path: '/share-preview',
  method: 'post',
  handler: forStaff('Log in om een voorbeeld te delen.', async (req) => {
    const shown = await readBody({ req, schema: previewBody })
    if (!shown) return errorResponse({ status: 400, message: 'Hiervan is geen voorbeeld te delen.' })
    const { collection, id } = shown
    const document = await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!document)
      return errorResponse({ status: 404, message: 'Dit is er niet (meer), dus er is geen voorbeeld van.' })
    const now = Date.now()
    await req.payload.delete({
      collection: 'shared-previews',
      where: { expiresAt: { less_than: new Date(now).toISOString() } },
      req,
    })
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(now + sharedFor).toISOString()
    await req.payload.create({
      collection: 'shared-previews',
      data: { collection, record: id, sharer: req.user.id, expiresAt, hash: await hashOfToken(token) },
      depth: 0,
      req,
    })
    const link = paths.sharedPreview({ preview: previewOf[collection](id), token })
    return Response.json({ link: `${readEnvironment(process.env).SITE_URL}${link}`, until: expiresAt })
  }),
}
