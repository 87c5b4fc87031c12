import { sql } from '@/server/database/public-sql'

import type { Run } from './index-records'

/** Keeps in how many public topics these organisations are: a list of all of them is put in order by it. */
export async function countTopics({ ids, run }: { ids: number[]; run: Run }): Promise<void> {
  if (ids.length === 0) return
  await run(sql`
    update organisations o set public_topics = counted.topics from (
      select o.id, count(distinct t.id)::int as topics from organisations o
        left join topics_organisations r on r.organisation_id = o.id
        left join public_topics t on t.id = r._parent_id
      where o.id = any(${sql.param(ids)}::int[]) group by o.id) counted
    where o.id = counted.id and o.public_topics <> counted.topics`)
}
