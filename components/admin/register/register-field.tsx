import type { UIFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'

import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'

import { RegisterFinder } from './register-finder.client'

/** In the form of an organisation: looks it up in the register, where one was loaded. */
export async function RegisterField({ req }: UIFieldServerProps): Promise<ReactNode> {
  const [state] = await staffRows({
    req,
    row: z.object({ isLoaded: z.boolean() }),
    query: sql`select exists (select from register_state) as "isLoaded"`,
  })
  return state?.isLoaded ? <RegisterFinder /> : null
}
