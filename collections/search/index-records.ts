import { z } from 'zod'

import { fold } from '@/domain/fold'
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
  const words = new Map<string, number>()
  for (const { words: lost } of outdated) count({ words, some: lost, by: -1 })
  for (const each of changed) count({ words, some: await write({ collection, found: each, run }), by: 1 })
  await countWords({ words, run })
  return changed.length
}

const keptEntry = z.object({
  id: z.number(),
  record: z.number(),
  part: z.string(),
  hash: z.string(),
  words: z.array(z.string()),
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
    select id, record, part, hash, words from search_entries
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
    insert into search_entries (collection, record, part, kind, title, folded_title, place, text, topic, vector, words, hash)
    values (${collection}, ${record}, ${part}, ${kind}, ${title}, ${fold(title)}, ${place}, ${text},
      ${topic && JSON.stringify(topic)}::jsonb, ${vector}::tsvector, ${sql.param(words)}::text[], ${hashOf(found)})`)
  return words
}

function count({ words, some, by }: { words: Map<string, number>; some: string[]; by: number }): void {
  for (const word of some) words.set(word, (words.get(word) ?? 0) + by)
}

/** In the order of the alphabet, so that two saves at once never wait for each other. */
async function countWords({ words, run }: { words: Map<string, number>; run: Run }): Promise<void> {
  const changed = [...words].filter(([, by]) => by !== 0).sort(([one], [other]) => (one < other ? -1 : 1))
  if (changed.length === 0) return
  const names = sql.param(changed.map(([word]) => word))
  await run(sql`
    insert into search_words as kept (word, uses)
    select * from unnest(${names}::text[], ${sql.param(changed.map(([, by]) => by))}::int[])
    on conflict (word) do update set uses = kept.uses + excluded.uses`)
  await run(sql`delete from search_words where word = any(${names}::text[]) and uses <= 0`)
}
