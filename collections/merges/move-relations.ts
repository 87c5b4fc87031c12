import { z } from 'zod'

import type { RecordCollection } from '@/domain/topics/content-collections'
import { sql, type SQL } from '@/server/database/public-sql'

import type { Run } from '../search/index-records'

/** Where a record is named: in what is public, in drafts and in all versions, so that no old version brings it back. */
interface Place {
  table: string
  column: string
  /** Whose list a row is in, where a list may have each record once. */
  parent?: string
  /** The table of those. */
  owners?: string
  hasRole?: boolean
  /** Names the record of a row that may not have itself as this relation. */
  owner?: string
}

/** The lists of questions, in what is public and in all versions. */
const inQuestions = (list: 'organisations' | 'sources', column: string): Place[] =>
  ['subtopics_questions', '_subtopics_v_version_questions'].map((owners) => ({
    table: `${owners}_${list}`,
    column,
    parent: '_parent_id',
    owners,
  }))

const places: Record<RecordCollection, Place[]> = {
  organisations: [
    {
      table: 'topics_organisations',
      column: 'organisation_id',
      parent: '_parent_id',
      owners: 'topics',
      hasRole: true,
    },
    {
      table: '_topics_v_version_organisations',
      column: 'organisation_id',
      parent: '_parent_id',
      owners: '_topics_v',
      hasRole: true,
    },
    { table: 'sources', column: 'publisher_id' },
    { table: '_sources_v', column: 'version_publisher_id' },
    { table: 'organisations', column: 'successor_id', owner: 'id' },
    { table: '_organisations_v', column: 'version_successor_id', owner: 'parent_id' },
    { table: 'organisations', column: 'ministry_id', owner: 'id' },
    { table: '_organisations_v', column: 'version_ministry_id', owner: 'parent_id' },
    ...inQuestions('organisations', 'organisation_id'),
  ],
  sources: [
    { table: 'topics_rels', column: 'sources_id', parent: 'parent_id', owners: 'topics' },
    { table: '_topics_v_rels', column: 'sources_id', parent: 'parent_id', owners: '_topics_v' },
    ...inQuestions('sources', 'source_id'),
  ],
}

/** What was changed in one table, so that it can be put back. */
export const movedRows = z.object({
  table: z.string(),
  column: z.string(),
  /** Rows that name the other record now. */
  ids: z.array(z.union([z.number(), z.string()])),
  /** Rows that went, since their list had the other record too. */
  removed: z.array(z.record(z.string(), z.unknown())),
  /** Roles that were put together with that of a row that went. */
  roles: z.array(
    z.object({ id: z.union([z.number(), z.string()]), before: z.string().nullable(), after: z.string() }),
  ),
})

export type MovedRows = z.output<typeof movedRows>

interface Move {
  collection: RecordCollection
  from: number
  into: number
  run: Run
}

/** Points every relation to one record at another. */
export async function moveRelations({ collection, from, into, run }: Move): Promise<MovedRows[]> {
  const moved: MovedRows[] = []
  for (const place of places[collection]) {
    const table = sql.identifier(place.table)
    const column = sql.identifier(place.column)
    const roles = place.hasRole ? await joinRoles({ place, from, into, run }) : []
    const removed = place.parent ? await removeDoubles({ place, from, into, run }) : []
    const { rows } = await run(
      sql`update ${table} set ${column} = ${movedTo({ place, into })} where ${column} = ${from} returning id`,
    )
    const ids = rows.map((row) => z.object({ id: z.union([z.number(), z.string()]) }).parse(row).id)
    moved.push({ table: place.table, column: place.column, ids, removed, roles })
  }
  return moved
}

/** The other record, or nothing where that would be related to itself. */
function movedTo({ place: { owner }, into }: { place: Place; into: number }): SQL {
  return owner ? sql`nullif(${into}::int, ${sql.identifier(owner)})` : sql`${into}::int`
}

/** Restores the relations that `moveRelations` changed, unless they were changed since. */
export async function moveBack({
  collection,
  from,
  into,
  moved,
  run,
}: Move & { moved: MovedRows[] }): Promise<void> {
  for (const { table: name, column: field, ids, removed, roles } of moved) {
    const place = places[collection].find((each) => each.table === name && each.column === field)
    if (!place) continue
    const table = sql.identifier(name)
    const column = sql.identifier(field)
    await run(sql`
      update ${table} set ${column} = ${from}
      where ${column} is not distinct from ${movedTo({ place, into })} and id::text = any(${sql.param(ids.map(String))}::text[])`)
    for (const { id, before, after } of roles)
      await run(sql`update ${table} set role = ${before} where id::text = ${String(id)} and role = ${after}`)
    const { parent, owners } = places[collection].find((place) => place.table === name) ?? {}
    if (!parent || !owners || removed.length === 0) continue
    await run(sql`
      insert into ${table} select r.* from jsonb_populate_recordset(null::${table}, ${JSON.stringify(removed)}::jsonb) r
      where exists (select from ${sql.identifier(owners)} o where o.id = r.${sql.identifier(parent)}) on conflict do nothing`)
  }
}

/** What names a record, in any version. */
export interface NamingRecords {
  topics: number[]
  subtopics: number[]
  sources: number[]
  organisations: number[]
}

/** The documents that name a record, in any version. */
export async function namingRecords({
  collection,
  id,
  run,
}: {
  collection: RecordCollection
  id: number
  run: Run
}): Promise<NamingRecords> {
  const topics =
    collection === 'organisations'
      ? sql`select _parent_id as id from topics_organisations where organisation_id = ${id}
          union select v.parent_id from _topics_v v join _topics_v_version_organisations r on r._parent_id = v.id
            where r.organisation_id = ${id} and v.parent_id is not null`
      : sql`select parent_id as id from topics_rels where sources_id = ${id}
          union select v.parent_id from _topics_v v join _topics_v_rels r on r.parent_id = v.id
            where r.sources_id = ${id} and v.parent_id is not null`
  const [list, column] =
    collection === 'organisations' ? ['organisations', 'organisation_id'] : ['sources', 'source_id']
  const subtopics = sql`
    select q._parent_id as id from subtopics_questions q
      join ${sql.identifier(`subtopics_questions_${list}`)} r on r._parent_id = q.id
      where r.${sql.identifier(column)} = ${id}
    union select v.parent_id from _subtopics_v v join _subtopics_v_version_questions q on q._parent_id = v.id
      join ${sql.identifier(`_subtopics_v_version_questions_${list}`)} r on r._parent_id = q.id
      where r.${sql.identifier(column)} = ${id} and v.parent_id is not null`
  const sources = sql`
    select id from sources where publisher_id = ${id}
    union select parent_id from _sources_v where version_publisher_id = ${id} and parent_id is not null`
  const organisations = sql`
    select id from organisations where ${id} in (successor_id, ministry_id)
    union select parent_id from _organisations_v
      where ${id} in (version_successor_id, version_ministry_id) and parent_id is not null`
  const read = async (query: SQL): Promise<number[]> =>
    (await run(query)).rows.map((row) => z.object({ id: z.number() }).parse(row).id).sort((a, b) => a - b)
  const isOrganisation = collection === 'organisations'
  return {
    topics: await read(topics),
    subtopics: await read(subtopics),
    sources: isOrganisation ? await read(sources) : [],
    organisations: isOrganisation ? await read(organisations) : [],
  }
}

/** Forms that are open on these have to be told: what they would save names a record that is gone. */
export async function markSaved({
  topics,
  subtopics,
  sources,
  organisations,
  run,
}: NamingRecords & { run: Run }): Promise<void> {
  const now = new Date().toISOString()
  for (const [name, ids] of [
    ['topics', topics],
    ['subtopics', subtopics],
    ['sources', sources],
    ['organisations', organisations],
  ] as const) {
    const [table, versions] = [sql.identifier(name), sql.identifier(`_${name}_v`)]
    await run(sql`update ${table} set updated_at = ${now} where id = any(${sql.param(ids)}::int[])`)
    await run(sql`
      update ${versions} set updated_at = ${now}, version_updated_at = ${now}
      where latest and parent_id = any(${sql.param(ids)}::int[])`)
  }
}

async function joinRoles({
  place,
  from,
  into,
  run,
}: Omit<Move, 'collection'> & { place: Place }): Promise<MovedRows['roles']> {
  const [table, column] = [sql.identifier(place.table), sql.identifier(place.column)]
  const { rows } = await run(sql`
    update ${table} kept set role = concat_ws(E'\n', nullif(kept.role, ''), gone.role)
    from ${table} gone, ${table} old
    where gone._parent_id = kept._parent_id and gone.${column} = ${from} and kept.${column} = ${into}
      and old.id = kept.id and gone.role <> '' and gone.role is distinct from kept.role
    returning kept.id, old.role as before, kept.role as after`)
  return rows.map((row) => movedRows.shape.roles.element.parse(row))
}

async function removeDoubles({
  place,
  from,
  into,
  run,
}: Omit<Move, 'collection'> & { place: Place }): Promise<MovedRows['removed']> {
  const [table, column, parent] = [
    sql.identifier(place.table),
    sql.identifier(place.column),
    sql.identifier(place.parent ?? ''),
  ]
  const { rows } = await run(sql`
    delete from ${table} gone using ${table} kept
    where gone.${parent} = kept.${parent} and gone.${column} = ${from} and kept.${column} = ${into}
    returning to_jsonb(gone) as row`)
  return rows.map((row) => z.object({ row: z.record(z.string(), z.unknown()) }).parse(row).row)
}
