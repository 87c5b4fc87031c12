import type { Pool } from 'pg'
import { z } from 'zod'

import { inClientTransaction } from './in-client-transaction'

export interface ClaimedLink {
  address: string
  host: string
  fingerprint: string | null
  /** Which claim this is. */
  until: string
}

/**
 * Claims what is due, of each host one address, as many as may be asked at once by all nodes together. A claim that is
 * not followed by an answer, since its node died, ends by itself.
 */
export function claimLinks({
  pool,
  ownHost,
}: {
  pool: Pool
  /** Of the guide itself, which is no other site. */
  ownHost: string
}): Promise<ClaimedLink[]> {
  return inClientTransaction({
    pool,
    work: async (client) => {
      // One after the other, so that all see how many are asked.
      await client.query("SELECT pg_advisory_xact_lock(hashtext('link checks'))")
      const { rows } = await client.query(claimDueLinks, [ownHost, maxAtOnce])
      return claimed.parse(rows)
    },
  })
}

const claimed = z.array(
  z.object({ address: z.string(), host: z.string(), fingerprint: z.string().nullable(), until: z.string() }),
)

export const maxAtOnce = 4

/**
 * Of each popularity, the highest first, what has waited longest is read from the index, but for hosts that have to be
 * left alone.
 */
export const claimDueLinks = `
  WITH due AS (
    SELECT c.address, c.host, level, c.due_at FROM generate_series(9, 0, -1) AS level CROSS JOIN LATERAL (
      SELECT address, host, due_at FROM link_checks
      WHERE popularity = level AND due_at <= now() AND (claimed_until IS NULL OR claimed_until <= now())
        AND host <> $1
        AND NOT EXISTS (SELECT FROM link_hosts h WHERE h.host = link_checks.host AND h.next_at > now())
      ORDER BY due_at LIMIT 40) AS c
  ), of_hosts AS (
    SELECT DISTINCT ON (host) * FROM due ORDER BY host, level DESC, due_at
  ), chosen AS (
    SELECT address FROM of_hosts ORDER BY level DESC, due_at
    LIMIT greatest(0, $2 - (SELECT count(*) FROM link_checks WHERE claimed_until > now()))
  )
  UPDATE link_checks c SET claimed_until = now() + interval '15 minutes' FROM chosen
  WHERE c.address = chosen.address
  RETURNING c.address, c.host, c.fingerprint, c.claimed_until::text AS until`
