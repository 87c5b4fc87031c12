import { createHmac, timingSafeEqual } from 'node:crypto'
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
  const fingerprint = createHmac('sha256', secret).update('the secret that nodes share').digest('hex')
  const given = [key, JSON.stringify({ fingerprint })]
  const { rowCount: isFirst } = await client.query(
    'INSERT INTO payload_kv (key, data) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING',
    given,
  )
  if (isFirst) return 'noted'
  const { rows } = await client.query<{ fingerprint: string }>(
    `SELECT data ->> 'fingerprint' AS fingerprint FROM payload_kv WHERE key = $1`,
    [key],
  )
  if (isSame(rows[0]?.fingerprint ?? '', fingerprint)) return 'as before'
  if (!isNew)
    throw new PlainError(
      'This database belongs to nodes with another secret: set PAYLOAD_SECRET to theirs, which the first has in ' +
        'DATA_DIR/secret unless it was set. To give all of them another one, which ends every session, stop them and ' +
        'start the first with NEW_SECRET=true',
    )
  await client.query('UPDATE payload_kv SET data = $2 WHERE key = $1', given)
  return 'another than before: every session has ended'
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
