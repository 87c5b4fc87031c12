import type { Pool } from 'pg'
import { z } from 'zod'

import { type Archive, asRejected, findArchivedCopy } from './find-archived-copy'
import type { Ask } from './follow'

/**
 * Looks for a copy of one address that has become unreachable, as it was when it last worked. Returns whether there was
 * one to look for. What the archive refuses stays in the queue; what it does not have is asked again a month
 * later.
 */
export async function archiveNextLink({
  pool,
  archive,
  ask,
}: {
  pool: Pool
  archive: Archive
  ask: Ask
}): Promise<boolean> {
  const { rows } = await pool.query(claim)
  const [link] = claimed.parse(rows)
  if (!link) return false
  const copy = await findArchivedCopy({ ...link, archive, ask }).catch(asRejected)
  if (copy === 'rejected') return true
  if (copy) await pool.query(save, [link.address, copy.url, copy.at])
  else await pool.query(postpone, [link.address])
  return true
}

const claimed = z.array(z.object({ address: z.string(), moment: z.date() }))

/** Whoever dies with it, or is refused, leaves it for later. */
const claim = `
  UPDATE link_checks SET archive_due_at = now() + interval '6 hours'
  WHERE address = (
    SELECT address FROM link_checks
    WHERE state = 'unreachable' AND archive_due_at <= now()
    ORDER BY archive_due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING address, coalesce(last_success_at, since) AS moment`

const save = `
  UPDATE link_checks SET archived_address = $2, archived_at = $3, archive_due_at = 'infinity' WHERE address = $1`

const postpone = "UPDATE link_checks SET archive_due_at = now() + interval '30 days' WHERE address = $1"
