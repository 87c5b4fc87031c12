import type { Endpoint } from 'payload'
import { z } from 'zod'

import { maxLength } from '@/domain/text/max-length'
import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { suggestRecords } from './suggest-records'

const suggestionsQuery = z.object({
  text: z
    .string()
    .max(maxLength.question)
    .refine((value) => !value.includes('\0')),
})

/** GET /api/suggestions: organisations and sources that a question may be about. */
export const suggestions: Endpoint = {
  path: '/suggestions',
  method: 'get',
  handler: forStaff('Log in voor voorstellen.', async (req) => {
    const query = suggestionsQuery.safeParse(req.query)
    if (!query.success) return errorResponse({ status: 400, message: 'Zeg waarover de vraag gaat.' })
    return Response.json({ suggestions: await suggestRecords({ req, text: query.data.text }) })
  }),
}
