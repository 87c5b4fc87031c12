import { z } from 'zod'

import { amsterdamToday } from '@/server/database/amsterdam-today'
import { sql } from '@/server/database/public-sql'

import { rows } from './rows'

/** The day in the Netherlands, as ISO 8601. */
export async function readToday(): Promise<string> {
  const [read] = await rows({
    row,
    query: sql`select ${amsterdamToday} as today`,
  })
  if (!read) throw new Error('The database does not tell the day.')
  return read.today
}

const row = z.object({ today: z.string() })
