import { z } from 'zod'

import { pageSize } from '@/domain/lists/page-size'
import type { CoOccurring, OrganisationPage, TopicRole } from '@/domain/organisations/organisation'
import type { SourceRow } from '@/domain/sources/source'
import type { Organisation } from '@/payload-types'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { sourceTable } from '../directory/source-table'
import { sourceColumns, sourceRow, toSourceRow } from '../sources/source-row'
import { toPublicFacts } from './organisation-row'
import { toIdentifiers } from './to-identifiers'

/** The page of an organisation, with its role in each public topic and the public sources that it published. */
export async function toOrganisationPage(organisation: Organisation): Promise<OrganisationPage> {
  const identifiers = toIdentifiers(organisation.identifiers ?? {})
  return {
    id: organisation.id,
    slug: organisation.slug ?? '',
    ...toPublicFacts(organisation),
    identifiers,
    roles: await rolesOf(organisation.id),
    ...(await sourcesOf(organisation.id)),
    registers: registersOf(identifiers),
    beside: await besideOf(organisation.id),
    updatedAt: organisation.updatedAt,
  }
}

async function rolesOf(id: number): Promise<TopicRole[]> {
  const found = await rows({
    row: z.object({ slug: z.string(), title: z.string(), role: z.string().nullable() }),
    query: sql`
      select t.slug, t.title, r.role from topics_organisations r
      join public_topics t on t.id = r._parent_id
      where r.organisation_id = ${id} order by ${dutchOrder(sql`t.title`)}`,
  })
  return found.map(({ slug, title, role }) => ({ topic: { slug, title }, role: role || null }))
}

function registersOf({ tooi, wikidata }: OrganisationPage['identifiers']): OrganisationPage['registers'] {
  return [
    ...(tooi ? [{ label: 'TOOI', url: tooi }] : []),
    ...(wikidata
      ? [{ label: `Wikidata ${wikidata}`, url: `https://www.wikidata.org/wiki/${wikidata}` }]
      : []),
  ]
}

async function besideOf(id: number): Promise<CoOccurring[]> {
  return rows({
    row: z.object({
      id: z.number(),
      slug: z.string(),
      name: z.string(),
      abbreviation: z.string().nullable(),
      topics: z.number(),
    }),
    query: sql`
      select o.id, o.slug, o.name, nullif(o.abbreviation, '') as abbreviation, count(*)::int as topics
      from topics_organisations mine
      join public_topics t on t.id = mine._parent_id
      join topics_organisations theirs on theirs._parent_id = t.id and theirs.organisation_id <> ${id}
      join public_organisations o on o.id = theirs.organisation_id
      where mine.organisation_id = ${id}
      group by o.id, o.slug, o.name, o.abbreviation order by topics desc, ${dutchOrder(sql`o.name`)}, o.id limit ${maxCoOccurring}`,
  })
}

const maxCoOccurring = 6

/** Its newest sources, and how many there are: a page shows no more than a list does. */
async function sourcesOf(id: number): Promise<Pick<OrganisationPage, 'sources' | 'sourceCount'>> {
  const found = await rows({
    row: sourceRow.extend({ sourceCount: z.number() }),
    query: sql`
      select ${sourceColumns}, count(*) over ()::int as "sourceCount" from ${sourceTable.shown}
      where r.publisher_id = ${id} order by ${sourceTable.orders.jaar} limit ${pageSize}`,
  })
  return { sources: found.map(toSource), sourceCount: found[0]?.sourceCount ?? 0 }
}

function toSource({
  sourceCount: _,
  ...row
}: z.output<typeof sourceRow> & { sourceCount: number }): SourceRow {
  return toSourceRow(row)
}
