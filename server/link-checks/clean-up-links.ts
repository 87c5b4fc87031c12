import type { Pool } from 'pg'

import { reconcileLinks } from './reconcile-links'

/** What is done once a day: all of the content is looked at, and what is too old or no longer asked is removed. */
export async function cleanUpLinks(pool: Pool): Promise<void> {
  await reconcileLinks(pool)
  await pool.query("DELETE FROM link_history WHERE last_at < now() - interval '90 days'")
  await pool.query("DELETE FROM link_saves WHERE due_at IS NULL AND wanted_at < now() - interval '30 days'")
  await pool.query(`
    DELETE FROM link_hosts h WHERE h.next_at < now() - interval '1 day'
      AND NOT EXISTS (SELECT FROM link_checks c WHERE c.host = h.host)`)
}
