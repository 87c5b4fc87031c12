import type { CollectionSlug, PayloadRequest } from 'payload'

import type { HistoryAction } from '@/domain/changes/history'
import { type SQL, sql } from '@/server/database/public-sql'

import { runInTransaction } from '../search/run-in-transaction'

export interface HistoryEntry {
  action: HistoryAction
  collection: CollectionSlug
  record: number
  title: string
  detail?: string | undefined
}

/** Adds entries to the history, in the transaction of the changes that they describe. */
export async function writeHistory({
  entries,
  req,
}: {
  entries: HistoryEntry[]
  req: PayloadRequest
}): Promise<void> {
  const run = await runInTransaction(req)
  for (const statement of historyStatement({ entries, req })) await run(statement)
}

/** The statement that adds entries to the history: none where there are none. */
export function historyStatement({ entries, req }: { entries: HistoryEntry[]; req: PayloadRequest }): SQL[] {
  if (entries.length === 0) return []
  return [
    sql`
      insert into history (action, collection, record, title, detail, who_id, name)
      select e.action::enum_history_action, e.collection, e.record, e.title, e.detail,
        ${req.user?.id ?? null}::int, ${req.user?.name ?? 'Het systeem'}
      from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
        as e(action text, collection text, record int, title text, detail text)`,
  ]
}
