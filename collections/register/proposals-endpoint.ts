import type { Endpoint } from 'payload'
import { z } from 'zod'

import { errorResponse } from '@/server/http/error-response'

import { forStaff } from '../endpoints/for-staff'
import { readProposals } from './read-proposals'

const searchText = z
  .string()
  .max(200)
  .refine((value) => !value.includes('\0'))

/** GET /api/register: the bodies of the register that an editor may mean. */
export const registerProposals: Endpoint = {
  path: '/register',
  method: 'get',
  handler: forStaff('Log in om in het register te zoeken.', async (req) => {
    const typed = searchText.safeParse(req.query.q)
    if (!typed.success) return errorResponse({ status: 400, message: 'Zeg waarnaar gezocht wordt.' })
    return Response.json({ bodies: await readProposals({ typed: typed.data, req }) })
  }),
}
