import { z } from 'zod'

import { pageSize } from '@/domain/lists/page-size'
import type { CoOccurring, OrganisationPage } from '@/domain/organisations/organisation'
import { endOf, noEnd, type OrganisationEnd } from '@/domain/organisations/organisation-end'
import { organisationFacts } from '@/domain/organisations/organisation-facts'
import type { SourceRow } from '@/domain/sources/source'
import { idOf } from '@/domain/topics/id-of'
import type { Organisation } from '@/payload-types'
import { amsterdamToday } from '@/server/database/amsterdam-today'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'
import { sourceTable } from '../directory/source-table'
import { sourceColumns, sourceRow, toSourceRow } from '../sources/source-row'
import { endColumns, organisationEnd, organisationRow, toPublicFacts } from './organisation-row'
import { ministryColumn, ministryRow, registerColumn, registerRow, withRegister } from './register-entry'
import { toIdentifiers } from './to-identifiers'

/** The page of an organisation, with its role in each public topic and the public sources that it published. */
export async function toOrganisationPage(organisation: Organisation): Promise<OrganisationPage> {
  const { roles, ...related } = await readRoles(organisation)
  const known = withRegister({ ...related, identifiers: toIdentifiers(organisation.identifiers ?? {}) })
  return {
    id: organisation.id,
    slug: organisation.slug ?? '',
    ...toPublicFacts(organisationFacts.parse(organisation)),
    ...(await readEnd(organisation)),
    ...known,
    roles,
    ...(await sourcesOf(organisation.id)),
    registers: registersOf(known),
    coOccurring: await readCoOccurring(organisation.id),
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
        from public_organisations where id = ${idOf(successor)[0] ?? null}) as successor`,
  })
  return read ? endOf({ ...read, endedAt }) : noEnd
}

const relatedRow = z.object({
  roles: organisationRow.shape.roles,
  ministry: ministryRow,
  register: registerRow,
})

/** Its role in each public topic, with what else other tables say of it. One statement. */
async function readRoles({ id, ministry }: Organisation): Promise<z.output<typeof relatedRow>> {
  const [found] = await rows({
    row: relatedRow,
    query: sql`
      select coalesce((select json_agg(json_build_object(
          'topic', json_build_object('slug', t.slug, 'title', t.title), 'role', nullif(r.role, '')) order by ${dutchOrder(sql`t.title`)})
        from topics_organisations r join public_topics t on t.id = r._parent_id
        where r.organisation_id = ${id}), '[]') as roles,
        ${ministryColumn(sql`${idOf(ministry)[0] ?? null}`)} as ministry, ${registerColumn(sql`${id}`)} as register`,
  })
  return found ?? { roles: [], ministry: null, register: null }
}

function registersOf({
  identifiers: { tooi, wikidata },
  register,
}: Pick<OrganisationPage, 'identifiers' | 'register'>): OrganisationPage['registers'] {
  return [
    ...(tooi ? [{ label: 'TOOI', url: tooi }] : []),
    ...(wikidata
      ? [{ label: `Wikidata ${wikidata}`, url: `https://www.wikidata.org/wiki/${wikidata}` }]
      : []),
    ...(register?.url ? [{ label: 'Register van Overheidsorganisaties', url: register.url }] : []),
  ]
}

async function readCoOccurring(id: number): Promise<CoOccurring[]> {
  const found = await rows({
    row: coOccurringRow,
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

const coOccurringRow = organisationEnd.extend({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  abbreviation: z.string().nullable(),
  topics: z.number(),
})

const countedSourceRow = sourceRow.extend({ sourceCount: z.number() })
