import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { linkAnswers, type LinkPlace } from '@/domain/link-checks/link-check'
import { paths } from '@/domain/site/paths'
import { sql } from '@/server/database/public-sql'
import { formOf, staffRows } from '@/server/database/staff-rows'

import { savedPage, savedPageColumn } from './saved-page'

const row = z.object({
  address: z.string(),
  state: z.enum(['unreachable', 'moved']),
  since: z.coerce.date().transform((date) => date.toISOString()),
  finalAddress: z.string().nullable(),
  lastAnswer: z.enum(linkAnswers).nullable(),
  isMine: z.boolean(),
  owners: z.string().nullable(),
  saved: savedPage,
  places: z.array(
    z.object({
      collection: z.custom<LinkPlace['collection']>(),
      id: z.number(),
      title: z.string().nullable(),
    }),
  ),
})

export interface BrokenLink extends Omit<z.output<typeof row>, 'places'> {
  /** What links to it, by where that is written. */
  places: { href: string; title: string }[]
}

/**
 * Addresses that lead nowhere or have moved, of what visitors see most; those in topics of who looks come first. One
 * statement.
 */
export async function readBrokenLinks(req: PayloadRequest): Promise<BrokenLink[]> {
  const me = req.user?.id ?? 0
  const found = await staffRows({
    req,
    row,
    query: sql`
      with broken as (
        select c.* from link_checks c where c.state in ('unreachable', 'moved')
        order by c.popularity desc, c.since limit ${maxRead})
      select c.address, c.state, c.since, c.final_address as "finalAddress", c.last_answer as "lastAnswer", coalesce(owned.mine, false) as "isMine",
        owned.owners, uses.places, ${savedPageColumn} as saved
      from broken c left join link_saves w on w.address = c.address
      cross join lateral (
        select json_agg(json_build_object('collection', u.collection, 'id', u.record, 'title', coalesce(
            (select s.title from sources s where u.collection = 'sources' and s.id = u.record),
            (select o.name from organisations o where u.collection = 'organisations' and o.id = u.record),
            (select t.title from topics t where u.collection = 'topics' and t.id = u.record),
            (select s.title from subtopics s where u.collection = 'subtopics' and s.id = u.record),
            (select p.title from pages p where u.collection = 'pages' and p.id = u.record)))) as places
        from (select distinct collection, record from link_uses where address = c.address limit ${maxPlaces}) u) uses
      cross join lateral (
        select bool_or(t.owner_id = ${me}) as mine, string_agg(distinct p.name, ', ') as owners
        from link_uses u join topics t on t.id = u.record and u.collection = 'topics'
          or exists (select from topics_rels r where r.parent_id = t.id and r.path = u.collection
            and case u.collection when 'sources' then r.sources_id when 'subtopics' then r.subtopics_id end = u.record)
          or u.collection = 'organisations' and exists (
            select from topics_organisations r where r._parent_id = t.id and r.organisation_id = u.record)
        join users p on p.id = t.owner_id
        where u.address = c.address) owned
      where uses.places is not null
      order by "isMine" desc, c.popularity desc, c.since limit ${maxLines}`,
  })
  return found.map(({ places, ...link }) => ({ ...link, places: places.map(toPlace) }))
}

function toPlace({
  collection,
  id,
  title,
}: z.output<typeof row>['places'][number]): BrokenLink['places'][number] {
  if (collection === 'site') return { href: paths.siteForm, title: 'Onderaan de site' }
  return { href: formOf({ collection, id }), title: title ?? 'zonder naam' }
}

const maxRead = 100

const maxLines = 20

const maxPlaces = 5
