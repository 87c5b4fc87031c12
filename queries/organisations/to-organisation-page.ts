import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'

import type { CoOccurring, OrganisationPage, TopicRole } from '@/domain/organisations/organisation'
import { safeHref } from '@/domain/text/safe-href'
import type { Reference } from '@/domain/topics/topic'
import type { Organisation } from '@/payload-types'
import { sql } from '@/server/database/public-sql'

import { asVisitor } from '../core/as-visitor'
import { rows } from '../core/rows'
import { toReference } from '../sources/to-reference'
import { topicParts } from '../topics/topic-parts'

/** The page of an organisation, with its role in each public topic and the public sources that it published. */
export async function toOrganisationPage(organisation: Organisation): Promise<OrganisationPage> {
  const roles = await rolesOf(organisation.id)
  return {
    id: organisation.id,
    slug: organisation.slug ?? '',
    name: organisation.name,
    abbreviation: organisation.abbreviation || null,
    aliases: organisation.aliases ?? [],
    type: organisation.type ?? 'overig',
    description: organisation.description || null,
    url: safeHref(organisation.url),
    topics: roles.map(({ topic }) => topic),
    roles,
    sources: await sourcesOf(organisation.id),
    registers: registersOf(organisation.identifiers),
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
      where r.organisation_id = ${id} order by t.title`,
  })
  return found.map(({ slug, title, role }) => ({ topic: { slug, title }, role: role || null }))
}

function registersOf(identifiers: Organisation['identifiers']): OrganisationPage['registers'] {
  const tooi = safeHref(identifiers?.tooi)
  const wikidata = identifiers?.wikidata?.trim()
  return [
    ...(tooi ? [{ label: 'TOOI', url: tooi }] : []),
    ...(wikidata && /^Q[1-9][0-9]*$/.test(wikidata)
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
      group by o.id, o.slug, o.name, o.abbreviation order by topics desc, o.name collate "und-x-icu", o.id limit ${maxCoOccurring}`,
  })
}

const maxCoOccurring = 6

async function sourcesOf(id: number): Promise<Reference[]> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'sources',
    where: { publisher: { equals: id } },
    sort: ['-year', 'title'],
    depth: 1,
    joins: false,
    limit: maximum,
    pagination: false,
    populate: { organisations: topicParts.organisations },
    ...asVisitor,
  })
  return docs.map(toReference)
}

const maximum = 500
