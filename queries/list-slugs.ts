import { z } from 'zod'
import { published, sql } from '@/public-sql'

import { rows } from './rows'

/** The slugs of all published topics. */
export async function listTopicSlugs(): Promise<string[]> {
  return slugs(
    await rows({ row, query: sql`select t.slug from topics t where ${published('t')} order by t.slug` }),
  )
}

/** The slugs of all published organisations. */
export async function listOrganisationSlugs(): Promise<string[]> {
  const query = sql`select o.slug from organisations o where ${published('o')} order by o.slug`
  return slugs(await rows({ row, query }))
}

/** The slugs of all published sources. */
export async function listSourceSlugs(): Promise<string[]> {
  return slugs(
    await rows({ row, query: sql`select b.slug from sources b where ${published('b')} order by b.slug` }),
  )
}

const row = z.object({ slug: z.string() })

function slugs(found: z.output<typeof row>[]): string[] {
  return found.map(({ slug }) => slug)
}
