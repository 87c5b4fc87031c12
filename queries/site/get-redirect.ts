import { cache } from 'react'
import { z } from 'zod'

import { sql } from '@/server/database/public-sql'
import { withHopsFrom } from '@/server/database/redirect-hops'

import { rows } from '../core/rows'

/** Where what stood at this path stands now, however often it moved, or `null`. */
export const getRedirect = cache(async (path: string): Promise<string | null> => {
  if (path.includes('\0')) return null
  const [end] = await rows({
    row,
    query: sql`${withHopsFrom(path)}
      select hop.path from hop where hop.path <> ${path}
        and not exists (select from redirects r where r."from" = hop.path and r.deleted_at is null)`,
  })
  return end?.path ?? null
})

const row = z.object({ path: z.string() })
