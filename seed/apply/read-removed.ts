import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import type { RecordCollection } from '@/domain/topics/content-collections'
import { OrganisationIndex } from '@/seed/plan/organisation-index'
import { existingRef, type Ref } from '@/seed/plan/ref'
import type { RemovedRecords } from '@/seed/plan/removed-records'
import { SourceIndex } from '@/seed/plan/source-index'

import { readOrganisations, readSources } from './read-existing'

/** What editors took away: records in the trash, and what was merged into another record. */
export async function readRemoved(payload: Payload): Promise<RemovedRecords> {
  const organisations = await readOrganisations({ payload, trashed: true })
  const sources = await readSources({ payload, trashed: true })
  return {
    organisationIndex: new OrganisationIndex([...organisations].map(([ref, record]) => ({ ref, ...record }))),
    sourceIndex: new SourceIndex([...sources].map(([ref, record]) => ({ ref, ...record }))),
    trashed: new Set([...organisations.keys(), ...sources.keys()]),
    merged: await readMerged({ payload }),
  }
}

/**
 * What was merged into what, or what of `ids` was. In the order of the merges, so that of a record that was merged twice
 * the last one counts.
 */
export async function readMerged({
  payload,
  ids,
}: {
  payload: Payload
  ids?: number[]
}): Promise<Map<Ref, Ref>> {
  const among = ids ? sql`and "from" = any(${sql.param(ids)}::numeric[])` : sql``
  const { rows } = await payload.db.drizzle.execute<{
    collection: RecordCollection
    from: number
    into: number
  }>(sql`
    select collection, "from"::int as "from", "into"::int as "into" from merges
    where undone_at is null ${among} order by id`)
  return new Map(
    rows.map(({ collection, from, into }) => [
      existingRef({ collection, id: from }),
      existingRef({ collection, id: into }),
    ]),
  )
}
