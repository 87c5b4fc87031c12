import type { Endpoint } from 'payload'

import { cacheTags } from '@/domain/cache-tags'
import { readEnvironment } from '@/environment'
import { isSigned, signatureHeader } from '@/running-site'

import { refresh } from '../hooks/refresh'

/**
 * POST /api/refresh, signed by our own scripts: marks every page as old. With `{ "expire": true }` the old ones
 * are not served any more, which a start needs: the pages on disk may be those of another database.
 */
export const refreshEverything: Endpoint = {
  path: '/refresh',
  method: 'post',
  handler: async (req) => {
    const body = (await req.text?.()) ?? ''
    const secret = readEnvironment(process.env).PAYLOAD_SECRET
    const signed = isSigned({ body, secret, signature: req.headers.get(signatureHeader) })
    if (!signed) return Response.json({ errors: [{ message: 'Not signed.' }] }, { status: 403 })
    const expire: unknown = Reflect.get(Object(JSON.parse(body)), 'expire')
    const everything = [cacheTags.site, cacheTags.directory, cacheTags.places]
    await refresh({ [expire === true ? 'expired' : 'stale']: everything, paths: [] })
    return Response.json({ refreshed: true })
  },
}
