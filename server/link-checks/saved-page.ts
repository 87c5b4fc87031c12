import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { linkAddress } from '@/domain/link-checks/link-address'
import { sql } from '@/server/database/public-sql'
import { staffRows } from '@/server/database/staff-rows'
import { readEnvironment } from '@/server/environment'

/** What there is of an address in an archive, and whether it was asked for a new copy, or why that gives none. */
export const savedPage = z.object({
  archived: z.object({ url: z.string(), at: z.string() }).nullable(),
  isWanted: z.boolean(),
  problem: z.string().nullable(),
})

export type SavedPage = z.output<typeof savedPage>

/** Of `link_checks c` and `link_saves w`. */
export const savedPageColumn = sql`json_build_object('isWanted', w.due_at is not null, 'problem', w.problem, 'archived',
  case when c.archived_address is not null then json_build_object('url', c.archived_address, 'at', c.archived_at) end)`

/** Whether the archive may be asked for new copies. */
export function maySavePages(): boolean {
  return readEnvironment(process.env).SAVE_PAGE_KEY !== undefined
}

/** `null` for what no public page links to. */
export async function readSavedPage({
  url,
  req,
}: {
  url: string
  req: PayloadRequest
}): Promise<SavedPage | null> {
  const [found] = await staffRows({
    req,
    row: z.object({ saved: savedPage }),
    query: sql`select ${savedPageColumn} as saved from link_checks c left join link_saves w on w.address = c.address
      where c.address = ${linkAddress(url)}`,
  })
  return found?.saved ?? null
}
