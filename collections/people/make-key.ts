import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { inOneTransaction } from '@/server/database/in-one-transaction'
import { hashOfKey, newKey } from '@/domain/people/api-key'
import { lockDocuments } from '@/server/database/document-lock'
import { errorResponse } from '@/server/http/error-response'

import { Refusal } from '../endpoints/refusal'
import { readBody } from '../endpoints/read-body'

const asked = z.object({ label: z.string().trim().min(1).max(100) })

/** Of one person. */
const maxKeys = 20

/** POST /api/keys/make: a key of who asks, which is told this once: `{ key: string }`. */
export const makeKey: Endpoint = {
  path: '/make',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return errorResponse({ status: 401, message: 'Log in om een sleutel te maken.' })
    const body = await readBody({ req, schema: asked })
    if (!body)
      return errorResponse({ status: 400, message: 'Zeg waarvoor de sleutel is, in hoogstens 100 tekens.' })
    const owner = req.user.id
    const key = await inOneTransaction({ req, work: () => addKey({ ...body, owner, req }) })
    return Response.json({ key }, { status: 201 })
  },
}

/** Returns the key, which nobody can be told again. */
async function addKey({
  label,
  owner,
  req,
}: {
  label: string
  owner: number
  req: PayloadRequest
}): Promise<string> {
  await lockDocuments({ documents: [{ collection: 'users', id: owner }], req })
  const where = { owner: { equals: owner } }
  if ((await req.payload.count({ collection: 'keys', where, req })).totalDocs >= maxKeys)
    throw new Refusal({ status: 400, message: `Je hebt al ${maxKeys} sleutels. Verwijder er eerst een.` })
  const key = newKey()
  const data = { label, owner, hash: await hashOfKey(key), start: key.slice(0, 10) }
  await req.payload.create({ collection: 'keys', data, depth: 0, req })
  return key
}
