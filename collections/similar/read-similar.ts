import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { splitAbbreviation } from '@/domain/document/split-abbreviation'
import { cleanLink } from '@/domain/text/clean-link'
import type { RecordCollection } from '@/domain/topics/content-collections'
import { comparableColumn, comparableName } from '@/server/database/comparable-name'
import { sql, type SQL } from '@/server/database/public-sql'
import { sameLink } from '@/server/database/same-link'
import { isDistinct } from '@/server/database/distinct-records'
import { formOf, staffRows, type DashboardLine } from '@/server/database/staff-rows'

export interface DescribedRecord {
  collection: RecordCollection
  /** A name or a title; empty for none. */
  name: string
  abbreviation: string
  url: string
  /** Of the document itself, once it is saved. */
  id: number | null
}

export type Alike = DashboardLine & { id: number }

/** Other documents, in their newest version, with nearly one of these names or with this link. One statement. */
export async function readAlike({
  req,
  ...described
}: DescribedRecord & { req: PayloadRequest }): Promise<Alike[]> {
  const { collection, id } = described
  const link = cleanLink(described.url).url ?? described.url
  const names = sql`array[${sql.join(
    comparableNames(described).map((name) => sql`${name}::text`),
    sql`, `,
  )}]::text[]`
  const found = await staffRows({
    req,
    row: z.object({ id: z.number(), title: z.string(), link: z.boolean(), called: z.string().nullable() }),
    query: sql`
      select id, title, link, nullif(name, title) as called from (
        select distinct on (id) id, title, link, name, alike from (
          select v.parent_id as id, n.title, n.name, similarity(${comparableColumn(sql`n.name`)}, asked.name) as alike,
            (${link} <> '' and ${sameLink(sql`coalesce(v.version_url, '')`)} = ${sameLink(sql`${link}::text`)}) as link
          from ${namesOf[collection]}
          left join unnest(${names}) asked(name) on true
          where v.latest and v.version_deleted_at is null and v.parent_id is distinct from ${id}::int
            and not ${isDistinct({ collection, one: sql`v.parent_id`, other: sql`${id}::int` })}) near
        where link or alike > ${minSimilarity} order by id, alike desc nulls last) nearest
      order by link desc, alike desc nulls last, title limit ${most}`,
  })
  return found.map((each) => ({
    id: each.id,
    title: each.title,
    href: formOf({ collection, id: each.id }),
    detail: each.link
      ? 'heeft dezelfde link'
      : each.called
        ? `heet ook “${each.called}”`
        : 'heet bijna hetzelfde',
  }))
}

/** The versions `v` of each collection, with a row for each of their names `n`. */
const namesOf: Record<RecordCollection, SQL> = {
  organisations: sql`_organisations_v v cross join lateral (
    select v.version_name as title, v.version_name as name
    union all select v.version_name, v.version_abbreviation where v.version_abbreviation <> ''
    union all select v.version_name, t.text from _organisations_v_texts t
      where t.parent_id = v.id and t.path = 'version.aliases') n`,
  sources: sql`_sources_v v cross join lateral (select v.version_title as title, v.version_title as name) n`,
}

function comparableNames({ name, abbreviation }: DescribedRecord): string[] {
  const split = splitAbbreviation(name)
  const all = [name, split.name, split.abbreviation ?? '', abbreviation]
  return [...new Set(all.map(comparableName))].filter(Boolean)
}

/** As trigrams count it: a letter more or less in a name of two words, not another word. */
const minSimilarity = 0.6

const most = 3
