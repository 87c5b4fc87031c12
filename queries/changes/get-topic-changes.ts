import { z } from 'zod'

import type { Change } from '@/domain/changes/change'
import { feedSize } from '@/domain/changes/change-feed'
import { isSlug } from '@/domain/text/is-slug'
import { sql } from '@/server/database/public-sql'

import { listChanges } from './list-changes'
import { rows } from '../core/rows'

export interface TopicChanges {
  topic: { id: number; slug: string; title: string }
  changes: Change[]
}

/** The newest changes in a public topic, or `null` when there is no such topic. */
export async function getTopicChanges(slug: string): Promise<TopicChanges | null> {
  if (!isSlug(slug)) return null
  const [topic] = await rows({
    row,
    query: sql`select t.id, t.slug, t.title from public_topics t where t.slug = ${slug}`,
  })
  return topic ? { topic, changes: await listChanges({ topics: [topic.slug], limit: feedSize }) } : null
}

const row = z.object({ id: z.number(), slug: z.string(), title: z.string() })
