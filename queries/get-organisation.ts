import config from '@payload-config'
import { sql } from './sql'
import { getPayload } from 'payload'
import { cache } from 'react'
import { z } from 'zod'

import { isSlug } from '@/domain/is-slug'
import type { OrganisationPage, TopicRole } from '@/domain/organisation'
import { safeHref } from '@/domain/safe-href'
import type { Reference } from '@/domain/topic'

import { asVisitor } from './as-visitor'
import { published } from './published'
import { rows } from './rows'
import { toReference } from './to-reference'
import { topicParts } from './topic-parts'

/** A published organisation with its role in each public topic and the sources that it published, or `null`. */
export const getOrganisation = cache(async (slug: string): Promise<OrganisationPage | null> => {
  if (!isSlug(slug)) return null
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { slug: { equals: slug } },
    depth: 0,
    joins: false,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const [organisation] = docs
  if (!organisation) return null
  const roles = await rolesOf(organisation.id)
  return {
    id: organisation.id,
    slug,
    name: organisation.name,
    abbreviation: organisation.abbreviation || null,
    aliases: organisation.aliases ?? [],
    type: organisation.type ?? 'overig',
    description: organisation.description || null,
    url: safeHref(organisation.url),
    topics: roles.map(({ topic }) => topic),
    roles,
    sources: await sourcesOf(organisation.id),
  }
})

async function rolesOf(id: number): Promise<TopicRole[]> {
  const found = await rows({
    row: z.object({ slug: z.string(), title: z.string(), role: z.string().nullable() }),
    query: sql`
      select t.slug, t.title, r.role from topics_organisations r
      join topics t on t.id = r._parent_id and ${published('t')}
      where r.organisation_id = ${id} order by t.title`,
  })
  return found.map(({ slug, title, role }) => ({ topic: { slug, title }, role: role || null }))
}

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
