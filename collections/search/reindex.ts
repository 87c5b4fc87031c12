import { z } from 'zod'

import { contentCollections, type ContentCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'

import { countTopics } from './count-topics'
import { type IndexChanges, readChanges, type Run, toEntries, writeEntries } from './index-records'

/**
 * Brings all that can be found in line with what is public; says how many entries were analysed. What was read is analysed
 * here while the database writes what was read before it.
 */
export async function reindex(run: Run): Promise<number> {
  let analysed = 0
  let writing = Promise.resolve()
  const batches = readBatches(run)
  let batch = await batches.next()
  while (!batch.done) {
    const { collection, ids, changed, gone } = batch.value
    const entries = await toEntries(changed)
    await writing
    // A transaction has one connection, which the writing takes until the end of the next turn.
    batch = await batches.next()
    writing = write({ collection, ids, entries, gone, run })
    // Whoever waits for it is told.
    writing.catch(() => undefined)
    analysed += entries.length
  }
  await writing
  // Until then, looking for a word goes through all that waits to be put in the index, and there are many words.
  await run(sql`select gin_clean_pending_list('search_entries_words_idx')`)
  await run(sql`
    delete from search_words w where not exists (select from search_entries e where e.words @> array[w.word])`)
  return analysed
}

interface Batch {
  collection: ContentCollection
  ids: number[]
}

async function* readBatches(run: Run): AsyncGenerator<Batch & IndexChanges, undefined> {
  for (const collection of contentCollections) {
    const all = await idsOf({ collection, run })
    const size = collection === 'subtopics' ? subtopicsAtOnce : recordsAtOnce
    for (let from = 0; from < all.length; from += size) {
      const ids = all.slice(from, from + size)
      yield { collection, ids, ...(await readChanges({ records: { [collection]: ids }, run })) }
    }
  }
}

async function write({
  collection,
  ids,
  ...changes
}: Batch & Parameters<typeof writeEntries>[0]): Promise<void> {
  await writeEntries(changes)
  if (collection === 'organisations') await countTopics({ ids, run: changes.run })
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
