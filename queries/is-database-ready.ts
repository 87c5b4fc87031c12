import { z } from 'zod'
import { sql } from '@/public-sql'

import { rows } from './rows'

/** Whether the database answers, asked of the very pool that pages use. Throws when it does not. */
export async function isDatabaseReady(): Promise<boolean> {
  const found = await rows({ row: z.object({ one: z.number() }), query: sql`select 1 as one` })
  return found.length === 1
}
