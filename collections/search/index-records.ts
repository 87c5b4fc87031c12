import { setImmediate } from 'node:timers/promises'

import { z } from 'zod'

import { contentCollections, type ContentCollection } from '@/domain/topics/content-collections'
import { wordStarts } from '@/domain/search-text/word-starts'
import { dutchLexicon } from '@/server/dutch-lexicon'
import { sql, type SQL } from '@/server/database/public-sql'

import { analyse, type Analysed, foundText, hashOf } from './entry'
import { searchable } from './searchable'

/** Runs a statement, in the transaction that the records are saved in. */
export type Run = (statement: SQL) => Promise<{ rows: unknown[] }>

/** Ids of records, by their collection. */
export type SearchedRecords = Partial<Record<ContentCollection, number[]>>

/**
 * Brings what can be found of these records in line with what is public of them; says how many entries were analysed.
 * Takes the same few statements, however many records and collections there are.
 */
export async function indexRecords({
  records,
  run,
}: {
  records: SearchedRecords
  run: Run
}): Promise<number> {
  const { changed, gone } = await readChanges({ records, run })
  await writeEntries({ entries: await toEntries(changed), gone, run })
  return changed.length
}

/** What the index has to follow of some records. */
export interface IndexChanges {
  changed: Found[]
  gone: StoredEntry[]
}

export async function readChanges({
  records,
  run,
}: {
  records: SearchedRecords
  run: Run
}): Promise<IndexChanges> {
  const queries = contentCollections.flatMap((collection) => queryFor({ collection, records }))
  if (queries.length === 0) return { changed: [], gone: [] }
  const found = (await run(sql.join(queries, sql` union all `))).rows.map(toFound)
  const stored = await readStored({ records, run })
  const present = new Set(found.map(keyOf))
  return {
    changed: found.filter((each) => stored.get(keyOf(each))?.hash !== each.hash),
    gone: [...stored.values()].filter((entry) => !present.has(keyOf(entry))),
  }
}

/** An entry as it is written. */
type Entry = Found & Analysed & { word_starts: string }

/** Analyses some hundred at a time, so that what the process sends meanwhile goes on its way. */
export async function toEntries(changed: Found[]): Promise<Entry[]> {
  const lexicon = dutchLexicon()
  const entries: Entry[] = []
  for (const [place, found] of changed.entries()) {
    const { kind, title, also } = found
    const starts = wordStarts(kind === 'organisation' ? `${title} ${also}` : title)
    entries.push({ ...found, word_starts: starts, ...analyse({ found, lexicon }) })
    if (place % 100 === 99) await setImmediate()
  }
  return entries
}

/**
 * Words are only added. An unused word is removed by the next `reindex` and never suggested meanwhile, so that two saves
 * with the same words seldom wait for each other. They are added in alphabetical order, so that no two saves deadlock.
 */
export async function writeEntries({
  entries,
  gone,
  run,
}: {
  entries: Entry[]
  gone: StoredEntry[]
  run: Run
}): Promise<void> {
  await remove({ entries: gone, run })
  if (entries.length === 0) return
  const words = [...new Set(entries.flatMap((entry) => entry.words))].sort()
  await run(sql`
    with words as (
      insert into search_words (word) select unnest(${sql.param(words)}::text[]) on conflict do nothing)
    insert into search_entries (collection, record, part, kind, title, word_starts, place, text, topic, language, ended_at,
      vector, words, hash)
    select collection, record, part, kind, title, word_starts, place, text, topic, language, ended_at,
      vector::tsvector, words, hash
    from json_to_recordset(${JSON.stringify(entries)}::json) as e(collection text, record int, part text, kind text,
      title text, word_starts text, place text, text text, topic jsonb, language text, ended_at timestamptz, vector text, words text[], hash text)
    on conflict (collection, record, part) do update set
      kind = excluded.kind, title = excluded.title, word_starts = excluded.word_starts, place = excluded.place,
      text = excluded.text, topic = excluded.topic,
      language = excluded.language, ended_at = excluded.ended_at, vector = excluded.vector, words = excluded.words, hash = excluded.hash`)
}

function queryFor({
  collection,
  records,
}: {
  collection: ContentCollection
  records: SearchedRecords
}): SQL[] {
  const ids = [...new Set(records[collection])]
  if (ids.length === 0) return []
  return [sql`select ${collection}::text as collection, found.* from (${searchable[collection](ids)}) found`]
}

const foundRow = foundText.extend({ collection: z.string() })

type Found = z.output<typeof foundRow> & { hash: string }

function toFound(row: unknown): Found {
  const { collection, ...found } = foundRow.parse(row)
  return { ...found, collection, hash: hashOf(found) }
}

const storedEntry = z.object({
  id: z.number(),
  collection: z.string(),
  record: z.number(),
  part: z.string(),
  hash: z.string(),
})

type StoredEntry = z.output<typeof storedEntry>

/** Locked in one order, so that two saves never wait for each other. */
async function readStored({
  records,
  run,
}: {
  records: SearchedRecords
  run: Run
}): Promise<Map<string, StoredEntry>> {
  const named = Object.entries(records).flatMap(([collection, ids]) => ids.map((id) => ({ collection, id })))
  const collections = sql.param(named.map(({ collection }) => collection))
  const { rows } = await run(sql`
    select e.id, e.collection, e.record, e.part, e.hash from search_entries e
    where (e.collection, e.record) in (
      select * from unnest(${collections}::text[], ${sql.param(named.map(({ id }) => id))}::int[]))
    order by e.id for update`)
  return new Map(rows.map((row) => storedEntry.parse(row)).map((entry) => [keyOf(entry), entry]))
}

function keyOf({ collection, record, part }: Pick<StoredEntry, 'collection' | 'record' | 'part'>): string {
  return `${collection} ${record} ${part}`
}

async function remove({ entries, run }: { entries: StoredEntry[]; run: Run }): Promise<void> {
  if (entries.length === 0) return
  await run(sql`delete from search_entries where id = any(${sql.param(entries.map(({ id }) => id))}::int[])`)
}
