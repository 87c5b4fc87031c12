import type { Endpoint } from 'payload'
import { z } from 'zod'

import { readAlike } from '@/collections/similar/read-similar'
import { recordCollections } from '@/domain/topics/content-collections'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'

/** Text that the database can look for. */
const text = (maxLength: number) =>
  z
    .string()
    .trim()
    .max(maxLength)
    .refine((value) => !value.includes('\0'))
    .default('')

const similarQuery = z.object({
  collection: z.enum(recordCollections),
  name: text(300),
  abbreviation: text(40),
  url: text(2000),
  id: z.string().transform(Number).pipe(documentId).nullable().default(null),
})

/** GET /api/similar: what an editor may be about to make a second time. */
export const alike: Endpoint = {
  path: '/similar',
  method: 'get',
  handler: forStaff('Log in om te zoeken wat er al is.', async (req) => {
    const query = similarQuery.safeParse(req.query)
    if (!query.success) return errorResponse({ status: 400, message: 'Zeg waarnaar gezocht wordt.' })
    return Response.json({ alike: await readAlike({ ...query.data, req }) })
  }),
}
