import path from 'node:path'

import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'

import { joinOrganisationRows } from '@/seed/plan/join-organisation-rows'
import { joinSourceRows } from '@/seed/plan/join-source-rows'
import type { FieldConflict } from '@/seed/plan/merge-fields'
import type { Plan, PlannedRecord } from '@/seed/plan/plan'
import type { ImportedOrganisation, ImportedSource } from '@/seed/plan/provided'
import { same } from '@/domain/merge/same'

/** The other document that the text of a conflict is from; `null` for a text of an editor. */
export type OriginOf = (place: { record: PlannedRecord; conflict: FieldConflict }) => string | null

/** What other documents said at their last import of the records in conflict. */
export async function readOrigins({ plan, payload }: { plan: Plan; payload: Payload }): Promise<OriginOf> {
  const shared = plan.records.filter(
    ({ collection, conflicts }) =>
      conflicts.length > 0 && (collection === 'organisations' || collection === 'sources'),
  )
  if (shared.length === 0) return () => null
  const provided = await readProvided({ slug: plan.slug, records: shared, payload })
  return ({ record, conflict: { field, now } }) => {
    const found = provided.find(({ row }) => row.ref === record.ref && same(Reflect.get(row, field), now))
    return found ? `“${path.basename(found.file)}”` : null
  }
}

interface ProvidedRow {
  file: string
  row: object & { ref: string }
}

/** The documents are those of topics that list a record, which the database finds by an index. */
async function readProvided({
  slug,
  records,
  payload,
}: {
  slug: string
  records: PlannedRecord[]
  payload: Payload
}): Promise<ProvidedRow[]> {
  const idsIn = (collection: PlannedRecord['collection']): number[] =>
    records.flatMap((record) => (record.collection === collection && record.id ? [record.id] : []))
  const { rows } = await payload.db.drizzle.execute<{
    file: string
    organisations: ImportedOrganisation[]
    sources: ImportedSource[]
  }>(sql`
    select i.file, i.provided -> 'organisations' as organisations, i.provided -> 'sources' as sources from imports i
    where i.slug <> ${slug} and i.topic_id in (
      select _parent_id from topics_organisations
      where organisation_id = any(${sql.param(idsIn('organisations'))}::int[])
      union select parent_id from topics_rels where sources_id = any(${sql.param(idsIn('sources'))}::int[]))
    order by i.updated_at desc limit ${most}`)
  return rows.flatMap(({ file, organisations, sources }) =>
    [...joinOrganisationRows(organisations), ...joinSourceRows(sources)].map((row) => ({ file, row })),
  )
}

/** The documents that were imported last; of a record that more have, one of them said what is there. */
const most = 100
