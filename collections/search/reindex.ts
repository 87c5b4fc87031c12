import { z } from 'zod'

import { contentCollections, type ContentCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'

import { countTopics } from './count-topics'
import { indexRecords, type Run } from './index-records'

/** Brings all that can be found in line with what is public; says how many entries were analysed. */
export async function reindex(run: Run): Promise<number> {
  let analysed = 0
  for (const collection of contentCollections) {
    const ids = await idsOf({ collection, run })
    const batch = collection === 'subtopics' ? subtopicsAtOnce : recordsAtOnce
    for (let from = 0; from < ids.length; from += batch) {
      const some = ids.slice(from, from + batch)
      analysed += await indexRecords({ records: { [collection]: some }, run })
      if (collection === 'organisations') await countTopics({ ids: some, run })
    }
  }
  await run(sql`
    delete from search_words w where not exists (select from search_entries e where e.words @> array[w.word])`)
  return analysed
}

/** Few enough to hold their texts in memory, and as many as that allows: each time takes a walk through what they name. */
const recordsAtOnce = 2000

/** Each has its questions, dozens of them. */
const subtopicsAtOnce = 200

/** Of all records, and of those that are gone but can still be found. */
async function idsOf({ collection, run }: { collection: ContentCollection; run: Run }): Promise<number[]> {
  const { rows } = await run(sql`
    select id from ${sql.identifier(collection)}
    union select record from search_entries where collection = ${collection} order by id`)
  return rows.map((row) => idRow.parse(row).id)
}

const idRow = z.object({ id: z.number() })
