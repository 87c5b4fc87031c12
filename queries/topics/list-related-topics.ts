import { z } from 'zod'

import type { RelatedTopic } from '@/domain/topics/related-topic'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/** The public topics that share most public organisations and sources with a topic. */
export async function listRelatedTopics(topic: number): Promise<RelatedTopic[]> {
  return rows({
    row,
    query: sql`
      with shared as (
        select theirs._parent_id as topic, mine._order as place, coalesce(nullif(o.abbreviation, ''), o.name) as name
        from topics_organisations mine
        join public_organisations o on o.id = mine.organisation_id
        join topics_organisations theirs on theirs.organisation_id = o.id and theirs._parent_id <> ${topic}
        where mine._parent_id = ${topic}
        union all
        select theirs.parent_id, null, null
        from topics_rels mine
        join public_sources b on b.id = mine.sources_id
        join topics_rels theirs on theirs.sources_id = b.id and theirs.path = 'sources' and theirs.parent_id <> ${topic}
        where mine.parent_id = ${topic} and mine.path = 'sources')
      select t.slug, t.title,
        json_build_object('organisations', count(s.name), 'sources', count(*) - count(s.name)) as counts,
        coalesce((array_agg(s.name order by s.place) filter (where s.name is not null))[1:${maxNamed}], '{}') as organisations
      from shared s join public_topics t on t.id = s.topic
      group by t.id, t.slug, t.title order by count(*) desc, ${dutchOrder(sql`t.title`)}, t.id limit ${maxShown}`,
  })
}

const row = z.object({
  slug: z.string(),
  title: z.string(),
  counts: z.object({ organisations: z.number(), sources: z.number() }),
  organisations: z.array(z.string()),
})

const maxNamed = 2
const maxShown = 4
