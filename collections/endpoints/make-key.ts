import type { Endpoint } from 'payload'
import { z } from 'zod'

import { hashOfKey, newKey } from '@/domain/api-key'

import { readBody } from './read-body'
import { refuse } from './refuse'

const asked = z.object({ label: z.string().trim().min(1).max(100) })

/** Of one person. */
const mostKeys = 20

/** POST /api/keys/make: a key of who asks, which is told this once: `{ key: string }`. */
export const makeKey: Endpoint = {
  path: '/make',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return refuse({ status: 401, message: 'Log in om een sleutel te maken.' })
    const body = await readBody({ req, schema: asked })
    if (!body) return refuse({ status: 400, message: 'Zeg waarvoor de sleutel is, in hoogstens 100 tekens.' })
    const where = { owner: { equals: req.user.id } }
    if ((await req.payload.count({ collection: 'keys', where, req })).totalDocs >= mostKeys)
      return refuse({ status: 400, message: `Je hebt al ${mostKeys} sleutels. Verwijder er eerst een.` })
    const key = newKey()
    const data = { ...body, owner: req.user.id, hash: await hashOfKey(key), start: key.slice(0, 10) }
    await req.payload.create({ collection: 'keys', data, depth: 0, req })
    return Response.json({ key }, { status: 201 })
  },
}
