import { z } from 'zod'

import type { ChangeList } from '@/domain/changes/change'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/** The public topics with these slugs, and the slugs that no public topic has. */
export async function readChosenTopics(slugs: string[]): Promise<Pick<ChangeList, 'topics' | 'ignored'>> {
  if (slugs.length === 0) return { topics: [], ignored: [] }
  const topics = await rows({
    row,
    query: sql`
      select t.slug, t.title from public_topics t where t.slug = any(${sql.param(slugs)}::text[])
      order by t.title collate "und-x-icu", t.id`,
  })
  const known = new Set(topics.map(({ slug }) => slug))
  return { topics, ignored: slugs.filter((slug) => !known.has(slug)) }
}

const row = z.object({ slug: z.string(), title: z.string() })
