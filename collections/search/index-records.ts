import { z } from 'zod'

import { wordStarts } from '@/domain/search-text/word-starts'
import { dutchLexicon } from '@/dutch-lexicon'
import { sql, type SQL } from '@/public-sql'

import { analyse, foundText, hashOf, type FoundText } from './entry'
import { searchable, type SearchedCollection } from './searchable'

/** Runs a statement, in the transaction that the records are saved in. */
export type Run = (statement: SQL) => Promise<{ rows: unknown[] }>

/** Brings what can be found of these records in line with what is public of them; says how many were analysed. */
export async function indexRecords({
  collection,
  ids,
  run,
}: {
  collection: SearchedCollection
  ids: number[]
  run: Run
}): Promise<number> {
  if (ids.length === 0) return 0
  const found = (await run(searchable[collection](ids))).rows.map((row) => foundText.parse(row))
  const kept = await readKept({ collection, ids, run })
  const changed = found.filter((each) => kept.get(keyOf(each))?.hash !== hashOf(each))
  const present = new Set(found.map(keyOf))
  const gone = [...kept.values()].filter((entry) => !present.has(keyOf(entry)))
  const replaced = changed.flatMap((each) => kept.get(keyOf(each)) ?? [])
  const outdated = [...gone, ...replaced]
  if (outdated.length > 0) {
    await run(
      sql`delete from search_entries where id = any(${sql.param(outdated.map(({ id }) => id))}::int[])`,
    )
  }
  const words = new Set<string>()
  for (const each of changed)
    for (const word of await write({ collection, found: each, run })) words.add(word)
  await addWords({ words, run })
  return changed.length
}

const keptEntry = z.object({
  id: z.number(),
  record: z.number(),
  part: z.string(),
  hash: z.string(),
})

type KeptEntry = z.output<typeof keptEntry>

async function readKept({
  collection,
  ids,
  run,
}: {
  collection: SearchedCollection
  ids: number[]
  run: Run
}): Promise<Map<string, KeptEntry>> {
  const { rows } = await run(sql`
    select id, record, part, hash from search_entries
    where collection = ${collection} and record = any(${sql.param(ids)}::int[]) for update`)
  return new Map(rows.map((row) => keptEntry.parse(row)).map((entry) => [keyOf(entry), entry]))
}

function keyOf({ record, part }: { record: number; part: string }): string {
  return `${record} ${part}`
}

async function write({
  collection,
  found,
  run,
}: {
  collection: SearchedCollection
  found: FoundText
  run: Run
}): Promise<string[]> {
  const { kind, record, part, title, place, text, topic } = found
  const { vector, words } = analyse({ found, lexicon: dutchLexicon() })
  await run(sql`
    insert into search_entries (collection, record, part, kind, title, word_starts, place, text, topic, vector, words, hash)
    values (${collection}, ${record}, ${part}, ${kind}, ${title}, ${wordStarts(title)}, ${place}, ${text},
      ${topic && JSON.stringify(topic)}::jsonb, ${vector}::tsvector, ${sql.param(words)}::text[], ${hashOf(found)})`)
  return words
}

/**
 * Only adds: a word that is used no more goes at the next `reindex`, and is told to nobody until then. So two saves
 * that use the same words seldom wait for each other; in the order of the alphabet, so that they never do so both.
 */
async function addWords({ words, run }: { words: Set<string>; run: Run }): Promise<void> {
  if (words.size === 0) return
  await run(sql`
    insert into search_words (word) select unnest(${sql.param([...words].sort())}::text[]) on conflict do nothing`)
}
