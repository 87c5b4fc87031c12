import type { Pool } from 'pg'
import { z } from 'zod'

import { type Archive, asRejected } from './find-archived-copy'
import type { Ask } from './follow'
import { savePage } from './save-page'

/**
 * Goes on with one address of which somebody wants a new copy in the archive. Returns whether there was one. What the
 * archive refuses is asked again, later each time, for three days.
 */
export async function saveNextPage({
  pool,
  ...request
}: {
  pool: Pool
  archive: Archive
  key: string
  ask: Ask
}): Promise<boolean> {
  const { rows } = await pool.query(claim)
  const [page] = claimed.parse(rows)
  if (!page) return false
  const { address, job } = page
  const saved = await savePage({ address, job, ...request }).catch(asRejected)
  if (saved === 'rejected') await pool.query(postpone, [address, tooLong])
  else if ('job' in saved) await pool.query(follow, [address, saved.job])
  else if ('problem' in saved) await pool.query(end, [address, saved.problem])
  else {
    // Before the wish is removed, so that whoever dies in between finds the copy again.
    await pool.query(save, [address, saved.copy.url, saved.copy.at])
    await pool.query('DELETE FROM link_saves WHERE address = $1', [address])
  }
  return true
}

const claimed = z.array(z.object({ address: z.string(), job: z.string().nullable() }))

/** Whoever dies with it leaves it for later. */
const claim = `
  UPDATE link_saves SET due_at = now() + interval '10 minutes'
  WHERE address = (SELECT address FROM link_saves WHERE due_at <= now() ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING address, job`

/** It is looked at less often the longer it takes. An answer that takes an hour never comes: a new copy is asked for. */
const follow = `
  UPDATE link_saves SET
    due_at = now() + greatest(interval '15 seconds', CASE WHEN job IS NOT NULL THEN (now() - job_at) / 2 END),
    job = CASE WHEN job_at > now() - interval '1 hour' OR job IS NULL THEN $2 END,
    job_at = CASE WHEN job IS NULL THEN now() ELSE job_at END
  WHERE address = $1`

/** After as much time again as has gone by, within bounds. */
const postpone = `
  UPDATE link_saves SET job = NULL,
    due_at = CASE WHEN wanted_at > now() - interval '3 days' THEN
      now() + least(interval '6 hours', greatest(interval '10 minutes', now() - wanted_at)) END,
    problem = CASE WHEN wanted_at <= now() - interval '3 days' THEN $2 END
  WHERE address = $1`

const tooLong = 'Het archief kon de pagina drie dagen lang niet bewaren.'

const end = 'UPDATE link_saves SET due_at = NULL, job = NULL, problem = $2 WHERE address = $1'

const save = 'UPDATE link_checks SET archived_address = $2, archived_at = $3 WHERE address = $1'
