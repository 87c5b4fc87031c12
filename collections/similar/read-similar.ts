import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { titleFields, type RecordCollection } from '@/domain/topics/content-collections'
import { sql } from '@/server/database/public-sql'

import { staffRows, formOf, type DashboardLine } from '@/server/database/staff-rows'
import { sameLink } from '@/server/database/same-link'

export interface Asked {
  collection: RecordCollection
  /** A name or a title; empty for none. */
  name: string
  url: string
  /** Of the document itself, once it is saved. */
  id: number | null
}

/** Other documents, in their newest version, with nearly this name or with this link. One statement. */
export async function readAlike({
  req,
  ...asked
}: Asked & { req: PayloadRequest }): Promise<DashboardLine[]> {
  const { collection, name, url, id } = asked
  const table = sql.identifier(`_${collection}_v`)
  const title = sql.identifier(`version_${titleFields[collection]}`)
  const found = await staffRows({
    req,
    row: z.object({ id: z.number(), title: z.string(), link: z.boolean() }),
    query: sql`
      select id, title, link from (
        select v.parent_id as id, v.${title} as title, similarity(lower(v.${title}), lower(${name})) as alike,
          (${url} <> '' and ${sameLink(sql`coalesce(v.version_url, '')`)} = ${sameLink(sql`${url}::text`)}) as link
        from ${table} v
        where v.latest and v.version_deleted_at is null and v.parent_id is distinct from ${id}::int) near
      where link or alike > ${minSimilarity} order by link desc, alike desc, title limit ${most}`,
  })
  return found.map((each) => ({
    title: each.title,
    href: formOf({ collection, id: each.id }),
    detail: each.link ? 'heeft dezelfde link' : 'heet bijna hetzelfde',
  }))
}

/** As trigrams count it: a letter more or less in a name of two words, not another word. */
const minSimilarity = 0.6

const most = 3
