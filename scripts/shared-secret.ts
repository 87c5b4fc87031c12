import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { PlainError } from './say'

/** Where the database says which secret its nodes share. */
const key = 'shared-secret'

/**
 * Makes sure that this node signs with the secret that all others on the database have, of which the database knows a
 * hash: with another, the sessions, forms and previews of one would be refused by the next. Throws a plain sentence
 * where they differ, unless `isNew` says that all of them get another one. Returns what was done.
 */
export async function shareSecret({
  client,
  secret,
  isNew,
}: {
  client: pg.Client
  secret: string
  isNew: boolean
}): Promise<string> {
  const fingerprint = fingerprintOf(secret)
  const before = await readFingerprint(client)
  if (!isNew) rejectOther({ shared: before, fingerprint })
  if (before === fingerprint) return 'as before'
  await client.query(
    'INSERT INTO payload_kv (key, data) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET data = excluded.data',
    [key, JSON.stringify({ fingerprint })],
  )
  return before === null ? 'noted' : 'another than before: every session has ended'
}

/** Throws a plain sentence when the nodes of the database share another secret; one without nodes yet has none. */
export async function requireSharedSecret({
  client,
  secret,
}: {
  client: pg.Client
  secret: string
}): Promise<void> {
  rejectOther({ shared: await readFingerprint(client), fingerprint: fingerprintOf(secret) })
}

function rejectOther({ shared, fingerprint }: { shared: string | null; fingerprint: string }): void {
  if (shared === null || shared === fingerprint) return
  throw new PlainError(
    'This database belongs to nodes with another secret: set PAYLOAD_SECRET to theirs, which the first has in ' +
      'DATA_DIR/secret unless it was set. To give all of them another one, which ends every session, stop them and ' +
      'start the first with NEW_SECRET=true',
  )
}

async function readFingerprint(client: pg.Client): Promise<string | null> {
  const table = await client.query<{ name: string | null }>(`SELECT to_regclass('payload_kv') AS name`)
  if (!table.rows[0]?.name) return null
  const { rows } = await client.query<{ fingerprint: string }>(
    `SELECT data ->> 'fingerprint' AS fingerprint FROM payload_kv WHERE key = $1`,
    [key],
  )
  return rows[0]?.fingerprint ?? null
}

function fingerprintOf(secret: string): string {
  return createHmac('sha256', secret).update('the secret that nodes share').digest('hex')
}
