import type { PayloadRequest, Where } from 'payload'

import { cacheTags } from '@/domain/cache-tags'
import { paths } from '@/domain/paths'
import type { Organisation, Page, Source, Subtopic, Topic } from '@/payload-types'

import { changedParts } from './changed-parts'
import { idOf } from './id-of'
import { listPages, pagesOfTopic } from './made-again'
import type { PublicCollection } from './public-version'

/** What has to be made again: the tags of cached data, and the addresses to ask for so that it happens now. */
export interface Touched {
  tags: string[]
  paths: string[]
}

type Versions<T> = { versions: T[]; req: PayloadRequest }

/**
 * The pages on which a document stands, before or after a change. Pages are tagged by the data that they show, so
 * a change reaches the pages of others: an organisation's name stands on its topics, a role on the organisation.
 */
export const touchedBy: { [C in PublicCollection]: (versions: Versions<never>) => Promise<Touched> } = {
  topics: async ({ versions, req }: Versions<Topic>) => {
    const { organisations, sources, related } = changedParts(versions)
    return join([
      ...versions.map((topic) => ({ tags: [cacheTags.topic(topic.id)], paths: pagesOfTopic(topic) })),
      await organisationPages({ ids: organisations, req }),
      ...(sources.length > 0 ? [await sourcePages({ where: { id: { in: sources } }, req })] : []),
      ...(related ? [await relatedTopics({ versions, req })] : []),
    ])
  },
  subtopics: async ({ versions, req }: Versions<Subtopic>) =>
    topicPages({ where: { subtopics: { in: versions.map(({ id }) => id) } }, req }),
  organisations: async ({ versions, req }: Versions<Organisation>) => {
    const ids = versions.map(({ id }) => id)
    const where: Where = {
      or: [{ 'organisations.organisation': { in: ids } }, { 'sources.publisher': { in: ids } }],
    }
    const own = versions.flatMap(({ slug }) => (slug ? [paths.organisation(slug)] : []))
    return join([
      { tags: ids.map(cacheTags.organisation), paths: own },
      await topicPages({ where, req }),
      await sourcePages({ where: { publisher: { in: ids } }, req }),
    ])
  },
  sources: async ({ versions, req }: Versions<Source>) => {
    const ids = versions.map(({ id }) => id)
    const publishers = versions.flatMap(({ publisher }) => idOf(publisher))
    const own = versions.flatMap(({ slug }) => (slug ? [paths.source(slug)] : []))
    return join([
      { tags: ids.map(cacheTags.source), paths: own },
      await topicPages({ where: { sources: { in: ids } }, req }),
      await organisationPages({ ids: publishers, req }),
    ])
  },
  /** At the foot of every page stands which of these there are. */
  pages: async ({ versions }: Versions<Page>) => ({
    tags: [cacheTags.site],
    paths: [...new Set(versions.map(({ path }) => paths.sitePage(path))), ...listPages],
  }),
}

function join(parts: Touched[]): Touched {
  return {
    tags: [...new Set([cacheTags.directory, ...parts.flatMap(({ tags }) => tags)])],
    paths: [...new Set([...parts.flatMap((part) => part.paths), ...listPages])],
  }
}

/** Topics that share something with this one name it on their page, with its title and what they share. */
async function relatedTopics({ versions, req }: Versions<Topic>): Promise<Touched> {
  const where: Where = {
    or: [
      { 'organisations.organisation': { in: versions.flatMap(organisationIds) } },
      { sources: { in: versions.flatMap(sourceIds) } },
    ],
  }
  return topicPages({ where, req })
}

/** The pages of the public topics that `where` finds. */
export async function topicPages({ where, req }: { where: Where; req: PayloadRequest }): Promise<Touched> {
  const { docs } = await req.payload.find({
    collection: 'topics',
    where: { and: [where, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: maximum,
    pagination: false,
    select: { slug: true },
    req,
  })
  return join([{ tags: docs.map(({ id }) => cacheTags.topic(id)), paths: docs.flatMap(pagesOfTopic) }])
}

async function organisationPages({ ids, req }: { ids: number[]; req: PayloadRequest }): Promise<Touched> {
  if (ids.length === 0) return { tags: [], paths: [] }
  const { docs } = await req.payload.find({
    collection: 'organisations',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    joins: false,
    limit: maximum,
    pagination: false,
    select: { slug: true },
    req,
  })
  return {
    tags: docs.map(({ id }) => cacheTags.organisation(id)),
    paths: docs.flatMap(({ slug }) => (slug ? [paths.organisation(slug)] : [])),
  }
}

async function sourcePages({ where, req }: { where: Where; req: PayloadRequest }): Promise<Touched> {
  const { docs } = await req.payload.find({
    collection: 'sources',
    where,
    depth: 0,
    joins: false,
    limit: maximum,
    pagination: false,
    select: { slug: true },
    req,
  })
  return {
    tags: docs.map(({ id }) => cacheTags.source(id)),
    paths: docs.flatMap(({ slug }) => (slug ? [paths.source(slug)] : [])),
  }
}

/** More pages than this are not asked for one by one; their tags are marked all the same. */
const maximum = 500

function organisationIds(topic: Topic): number[] {
  return (topic.organisations ?? []).flatMap(({ organisation }) => idOf(organisation))
}

function sourceIds(topic: Topic): number[] {
  return (topic.sources ?? []).flatMap(idOf)
}
