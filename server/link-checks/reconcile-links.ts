import type { ClientBase } from 'pg'
import { z } from 'zod'

/**
 * Brings the addresses that are checked in line with what public pages link to, and returns at how many records that
 * was not so. The database does this at every commit: what is found here was written while its triggers were off, or
 * while migrations ran.
 */
export async function reconcileLinks(client: Pick<ClientBase, 'query'>): Promise<number> {
  for (let records = 0; ;) {
    const { rows } = await client.query('SELECT reconcile_links($1) AS records', [batch])
    const [{ records: some }] = reconciled.parse(rows)
    records += some
    if (some < batch) return records
  }
}

const reconciled = z.tuple([z.object({ records: z.number() })])

/** Records in one transaction: saves wait for it. */
const batch = 200
