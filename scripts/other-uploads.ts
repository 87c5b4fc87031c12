import type pg from 'pg'

import { countNodesElsewhere } from '../server/revision/nodes'

/**
 * A warning where processes on the same database keep their uploads elsewhere than in the store of this identity; `null`
 * where none does, or it cannot be known.
 */
export async function warningOfOtherUploads({
  client,
  identity,
}: {
  client: pg.Client
  identity: string | null
}): Promise<string | null> {
  if (identity === null) return null
  const { rows } = await client.query<{ elsewhere: number }>(countNodesElsewhere, [identity])
  if (rows[0]?.elsewhere === 0) return null
  return (
    'Warning: another node of this database seems to keep its pictures elsewhere than this one: what is uploaded to one of them ' +
    'is then not found (404) at the other. Set the same bucket for all (S3_BUCKET and the others), or mount one folder as ' +
    'DATA_DIR/media for all.'
  )
}
