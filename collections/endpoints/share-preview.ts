import type { Endpoint } from 'payload'
import { z } from 'zod'

import { paths } from '@/domain/paths'
import { readEnvironment } from '@/environment'
import { sharedCollections, sharedFor, signSharedPreview } from '@/shared-preview'

import { documentId } from '../document-id'
import { readBody } from './read-body'
import { refuse } from './refuse'

const asked = z.object({ collection: z.enum(sharedCollections), id: documentId })

const previewOf = {
  topics: paths.topicPreview,
  organisations: paths.organisationPreview,
  pages: paths.sitePagePreview,
}

/** POST /api/desk/share-preview: an address at which somebody without an account sees a draft, for a week. */
export const sharePreview: Endpoint = {
  path: '/desk/share-preview',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse({ status: 401, message: 'Log in om een voorbeeld te delen.' })
    const shown = await readBody({ req, schema: asked })
    if (!shown) return refuse({ status: 400, message: 'Hiervan is geen voorbeeld te delen.' })
    const { SITE_URL, PAYLOAD_SECRET: secret } = readEnvironment(process.env)
    const ends = Date.now() + sharedFor
    const token = signSharedPreview({ ...shown, sharer: req.user.id, ends, secret })
    const link = `${SITE_URL}${paths.sharedPreview({ preview: previewOf[shown.collection](shown.id), token })}`
    return Response.json({ link, until: new Date(ends).toISOString() })
  },
}
