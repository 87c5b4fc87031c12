import { z } from 'zod'

import { pageSize } from '@/domain/lists/page-size'
import type { CoOccurring, OrganisationPage, TopicRole } from '@/domain/organisations/organisation'
import { endOf, noEnd, type OrganisationEnd } from '@/domain/organisations/organisation-end'
import { organisationFacts } from '@/domain/organisations/organisation-facts'
import type { SourceRow } from '@/domain/sources/source'
import type { Organisation } from '@/payload-types'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { sourceTable } from '../directory/source-table'
import { sourceColumns, sourceRow, toSourceRow } from '../sources/source-row'
import { endColumns, organisationEnd, toPublicFacts } from './organisation-row'
import { toIdentifiers } from './to-identifiers'

/** The page of an organisation, with its role in each public topic and the public sources that it published. */
export async function toOrganisationPage(organisation: Organisation): Promise<OrganisationPage> {
  const identifiers = toIdentifiers(organisation.identifiers ?? {})
  return {
    id: organisation.id,
    slug: organisation.slug ?? '',
    ...toPublicFacts(organisationFacts.parse(organisation)),
    ...(await readEnd(organisation)),
    identifiers,
    roles: await rolesOf(organisation.id),
    ...(await sourcesOf(organisation.id)),
    registers: registersOf(identifiers),
    beside: await besideOf(organisation.id),
    updatedAt: organisation.updatedAt,
  }
}

/** Most organisations have no end, of which nothing has to be read. */
async function readEnd({ endedAt, successor }: Organisation): Promise<OrganisationEnd> {
  if (!endedAt && !successor) return noEnd
  const [read] = await rows({
    row: endRow,
    query: sql`
      select ${amsterdamToday} as today, (select json_build_object('slug', slug, 'name', name)
        from public_organisations where id = ${idOf(successor)}) as successor`,
  })
  return read ? endOf({ ...read, endedAt }) : noEnd
}

function idOf(relation: Organisation['successor']): number | null {
  return typeof relation === 'object' ? (relation?.id ?? null) : (relation ?? null)
}

async function rolesOf(id: number): Promise<TopicRole[]> {
  const found = await rows({
    row: roleRow,
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
  const found = await rows({
    row: besideRow,
    query: sql`
      select o.id, o.slug, o.name, nullif(o.abbreviation, '') as abbreviation, count(*)::int as topics,
        ${end.endedAt} as "endedAt", ${end.successor} as successor, ${amsterdamToday} as today
      from topics_organisations mine
      join public_topics t on t.id = mine._parent_id
      join topics_organisations theirs on theirs._parent_id = t.id and theirs.organisation_id <> ${id}
      join public_organisations o on o.id = theirs.organisation_id
      where mine.organisation_id = ${id}
      group by o.id, o.slug, o.name, o.abbreviation, o.ended_at, o.successor_id order by topics desc, ${dutchOrder(sql`o.name`)}, o.id limit ${maxCoOccurring}`,
  })
  return found.map(({ endedAt, successor, today, ...other }) => ({
    ...other,
    ...endOf({ endedAt, successor, today }),
  }))
}

const end = endColumns('o')

const maxCoOccurring = 6

/** Its newest sources, and how many there are: a page shows no more than a list does. */
async function sourcesOf(id: number): Promise<Pick<OrganisationPage, 'sources' | 'sourceCount'>> {
  const found = await rows({
    row: countedSourceRow,
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

const endRow = organisationEnd.omit({ endedAt: true })

const roleRow = z.object({ slug: z.string(), title: z.string(), role: z.string().nullable() })

const besideRow = organisationEnd.extend({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  abbreviation: z.string().nullable(),
  topics: z.number(),
})

const countedSourceRow = sourceRow.extend({ sourceCount: z.number() })
