import { getPayload, type Payload } from 'payload'

import config from '@payload-config'

import { contentCollections } from '@/domain/topics/content-collections'

/** Payload on the database of this worker. What it logs are the refusals that tests ask for, so it is silent. */
export async function testPayload(): Promise<Payload> {
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  return payload
}

/** Removes every document but the members of staff. Refuses a database that is not there for tests. */
export async function removeContent(payload: Payload): Promise<void> {
  const { rows } = await payload.db.drizzle.execute(
    'select current_database() as name, exists (select from media) as "hasMedia"',
  )
  const name = String(rows[0]?.name)
  if (!name.includes('test')) throw new Error(`“${name}” is no test database, so nothing is removed from it.`)
  // A picture that a topic shows is not deleted.
  if (rows[0]?.hasMedia) {
    await payload.db.drizzle.execute('update topics set image_id = null')
    await payload.db.drizzle.execute('update _topics_v set version_image_id = null')
    // Through Payload, which removes the files too.
    await payload.delete({ collection: 'media', where: { id: { exists: true } }, trash: true })
  }
  const { rows: filled } = await payload.db.drizzle.execute(filledTables)
  for (const { table } of filled) await payload.db.drizzle.execute(`delete from ${String(table)}`)
}

/** A version outlives its document, and would be written when that goes: it goes first. Emptying them one by one is much quicker than TRUNCATE. */
const tables = [
  ...[
    'changes',
    'imports',
    'history',
    'edits',
    'missed_words',
    'link_hosts',
    'link_reports',
    'link_replacements',
    'register_bodies',
    'register_state',
    'register_attempts',
    'register_matches',
    'register_ignored',
    'presence',
    'distinct_records',
    'tips',
    'merges',
    'reviews',
    'merges',
    'redirects',
    'synonyms',
    'payload_kv',
    'search_entries',
    'search_words',
    'rate_limits',
    'shared_previews',
  ],
  ...contentCollections.flatMap((name) => [`_${name}_v`, name]),
  'record_keys',
]

/** Names those that have rows, in this order, and last the one that triggers fill when others are emptied. */
const filledTables = [
  ...tables.map((table) => `select '${table}' as "table" where exists (select from ${table})`),
  `select 'record_keys_pending'`,
].join(' union all ')
