import { cache } from 'react'
import { z } from 'zod'

import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/** Where what stood at this path stands now, or `null`. */
export const getRedirect = cache(async (path: string): Promise<string | null> => {
  if (path.includes('\0')) return null
  const [found] = await rows({
    row,
    query: sql`select r."to" from redirects r where r."from" = ${path} and r.deleted_at is null and r."to" like '/%' and r."to" not like '//%'`,
  })
  return found && found.to !== path ? found.to : null
})

const row = z.object({ to: z.string() })
