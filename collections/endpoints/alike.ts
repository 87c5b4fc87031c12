import type { Endpoint } from 'payload'
import { z } from 'zod'

import { readAlike } from '@/desk/read-alike'

import { refuse } from './refuse'

const asked = z.object({
  collection: z.enum(['organisations', 'sources']),
  name: z.string().trim().max(300).default(''),
  url: z.string().trim().max(2000).default(''),
  id: z.coerce.number().int().positive().nullable().default(null),
})

/** GET /api/desk/alike: what an editor may be about to make a second time. */
export const alike: Endpoint = {
  path: '/desk/alike',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refuse({ status: 401, message: 'Log in om te zoeken wat er al is.' })
    const query = asked.safeParse(req.query)
    if (!query.success) return refuse({ status: 400, message: 'Zeg waarnaar gezocht wordt.' })
    return Response.json({ alike: await readAlike({ ...query.data, req }) })
  },
}
