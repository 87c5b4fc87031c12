import type { Endpoint } from 'payload'
import { z } from 'zod'

import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { documentId } from '../endpoints/document-id'
import { findChosen, findRecords } from './find-records'
import { foundCollections } from './named-records'

const findQuery = z.object({
  collection: z.enum(foundCollections),
  text: z
    .string()
    .trim()
    .max(300)
    .refine((value) => !value.includes('\0'))
    .default(''),
  ids: z
    .string()
    .transform((ids) => ids.split(',').map(Number))
    .pipe(z.array(documentId).max(1000))
    .optional(),
})

/** GET /api/find: the records that can be chosen in a field, by any of their names, or those that are chosen. */
export const find: Endpoint = {
  path: '/find',
  method: 'get',
  handler: forStaff('Log in om te zoeken.', async (req) => {
    const query = findQuery.safeParse(req.query)
    if (!query.success) return errorResponse({ status: 400, message: 'Zeg waarnaar gezocht wordt.' })
    const { collection, text, ids } = query.data
    const records = ids
      ? await findChosen({ req, collection, ids })
      : await findRecords({ req, collection, text, limit: maxOptions })
    return Response.json({ records })
  }),
}

const maxOptions = 20
