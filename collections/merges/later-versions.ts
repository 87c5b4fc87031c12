import { z } from 'zod'

import type { RecordCollection } from '@/domain/topics/content-collections'
import { sql, type SQL } from '@/server/database/public-sql'

import type { Run } from '../search/index-records'

/** Where the newest versions name a record. A version that is saved after a merge has rows with other ids. */
interface LaterPlace {
  table: string
  column: string
  /** The row or list that names it: its `id`, the `owner` that it keeps in each version, and when it was saved. */
  lists: SQL
  /** The column of `table` with the id of the list. */
  list: string
  hasRole?: boolean
}

const versionsOf = (collection: string): SQL => sql`
  select v.id, v.parent_id::text as owner, v.latest, v.updated_at from ${sql.identifier(`_${collection}_v`)} v`

const questionVersions = sql`
  select q.id, q._uuid as owner, v.latest, v.updated_at from _subtopics_v_version_questions q
    join _subtopics_v v on v.id = q._parent_id`

/** Its list of sources gets new rows at each publication too. */
const publicTopics = sql`
  select t.id, t.id::text as owner, true as latest, 'infinity'::timestamptz as updated_at from topics t`

const relation = (collection: string, column: string): LaterPlace => ({
  table: `_${collection}_v`,
  column,
  lists: versionsOf(collection),
  list: 'id',
})

const places: Record<RecordCollection, LaterPlace[]> = {
  organisations: [
    {
      table: '_topics_v_version_organisations',
      column: 'organisation_id',
      lists: versionsOf('topics'),
      list: '_parent_id',
      hasRole: true,
    },
    {
      table: '_subtopics_v_version_questions_organisations',
      column: 'organisation_id',
      lists: questionVersions,
      list: '_parent_id',
    },
    relation('sources', 'version_publisher_id'),
    relation('organisations', 'version_successor_id'),
    relation('organisations', 'version_ministry_id'),
  ],
  sources: [
    { table: '_topics_v_rels', column: 'sources_id', lists: versionsOf('topics'), list: 'parent_id' },
    { table: 'topics_rels', column: 'sources_id', lists: publicTopics, list: 'parent_id' },
    {
      table: '_subtopics_v_version_questions_sources',
      column: 'source_id',
      lists: questionVersions,
      list: '_parent_id',
    },
  ],
}

/** What the newest versions name before a merge, so that those that are saved after it can be put back too. */
export const namedBefore = z.object({
  table: z.string(),
  column: z.string(),
  /** The owners of lists with the record that goes. */
  moved: z.array(z.string()),
  /** Of lists with both records: the row of the one that goes, and the role of the one that stays. */
  doubled: z.array(
    z.object({
      owner: z.string(),
      row: z.record(z.string(), z.unknown()),
      role: z.string().nullable(),
    }),
  ),
})

export type NamedBefore = z.output<typeof namedBefore>

interface Merged {
  collection: RecordCollection
  from: number
  into: number
  run: Run
}

export async function readNamedBefore({ collection, from, into, run }: Merged): Promise<NamedBefore[]> {
  const named: NamedBefore[] = []
  for (const { table, column, lists, list, hasRole } of places[collection]) {
    const [rows, relation, parent] = [sql.identifier(table), sql.identifier(column), sql.identifier(list)]
    const { rows: found } = await run(sql`
      select list.owner, to_jsonb(gone) as row, kept.id is not null as "isDoubled",
        ${hasRole ? sql`kept.role` : sql`null`} as role
      from ${rows} gone join (${lists}) list on list.id = gone.${parent} and list.latest and list.owner is not null
        left join ${rows} kept on kept.${parent} = gone.${parent} and kept.${relation} = ${into}
      where gone.${relation} = ${from}`)
    const each = found.map((row) => foundBefore.parse(row))
    named.push({
      table,
      column,
      moved: each.filter(({ isDoubled }) => !isDoubled).map(({ owner }) => owner),
      doubled: each.filter(({ isDoubled }) => isDoubled),
    })
  }
  return named
}

const foundBefore = namedBefore.shape.doubled.element.extend({ isDoubled: z.boolean() })

/** Restores what a merge changed in versions that were saved after it, and still name the record that stayed. */
export async function moveBackLater({
  collection,
  from,
  into,
  named,
  since,
  run,
}: Merged & {
  named: NamedBefore[]
  /** When the merge was done, ISO 8601. */
  since: string
}): Promise<void> {
  for (const { table, column, moved, doubled } of named) {
    const place = places[collection].find((each) => each.table === table && each.column === column)
    if (!place) continue
    const [rows, relation, parent] = [
      sql.identifier(table),
      sql.identifier(column),
      sql.identifier(place.list),
    ]
    const later = sql`
      select list.id, list.owner from (${place.lists}) list
      where list.updated_at > ${since}::timestamptz and exists (
        select from ${rows} r where r.${parent} = list.id and r.${relation} = ${into}) and not exists (
        select from ${rows} r where r.${parent} = list.id and r.${relation} = ${from})`
    await run(sql`
      update ${rows} set ${relation} = ${from}
      where ${relation} = ${into} and ${parent} in (
        select id from (${later}) later where owner = any(${sql.param(moved)}::text[]))`)
    if (doubled.length > 0) await restoreDoubled({ place, doubled, later, into, since, run })
  }
}

/** Adds the rows that went, since their list had the other record too, and divides the roles that were put together. */
async function restoreDoubled({
  place: { table, column, lists, list, hasRole },
  doubled,
  later,
  into,
  since,
  run,
}: Pick<Merged, 'into' | 'run'> & {
  place: LaterPlace
  doubled: NamedBefore['doubled']
  later: SQL
  since: string
}): Promise<void> {
  const [rows, relation, parent] = [sql.identifier(table), sql.identifier(column), sql.identifier(list)]
  const before = sql`jsonb_to_recordset(${JSON.stringify(doubled)}::jsonb) as b(owner text, "row" jsonb, role text)`
  if (hasRole)
    await run(sql`
      update ${rows} r set role = b.role from ${before} join (${lists}) list on list.owner = b.owner
      where list.updated_at > ${since}::timestamptz and r.${parent} = list.id and r.${relation} = ${into}
        and b.row->>'role' <> '' and r.role = concat_ws(E'\n', nullif(b.role, ''), b.row->>'role')`)
  await run(sql`
    insert into ${rows} select r.* from ${before} join (${later}) later on later.owner = b.owner,
      jsonb_populate_record(null::${rows}, b.row || jsonb_build_object(
        'id', nextval(pg_get_serial_sequence(${table}, 'id')), ${list}::text, later.id)) r`)
}
