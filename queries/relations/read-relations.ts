import { z } from 'zod'

import { layOutRelations } from '@/domain/relations/lay-out-relations'
import { paths } from '@/domain/site/paths'
import {
  maxThings,
  type RelationLine,
  type RelatedThing,
  type RelationsFilter,
  type RelationsPicture,
} from '@/domain/relations/relations'
import { truncate } from '@/domain/text/truncate'
import { dutchOrder } from '@/server/database/dutch-order'
import { sql } from '@/server/database/public-sql'

import { rows } from '../core/rows'

/**
 * The picture of the topics that were chosen, or of all: their organisations and sources, those that are in most of
 * them first, as many as fit. Two statements.
 */
export async function readRelations(filter: RelationsFilter): Promise<RelationsPicture> {
  const topics = await listTopics()
  const known = new Set(topics.map(({ slug }) => slug))
  const chosen = filter.chosen.thema.filter((slug) => known.has(slug))
  const requested = topics.filter(({ slug }) => chosen.length === 0 || chosen.includes(slug))
  const shown = requested.slice(0, maxTopics)
  const parts = shown.length > 0 ? await listParts(shown.map(({ slug }) => slug)) : []
  const fitting = fit({ parts, room: maxThings - shown.length })
  return {
    ...layOutRelations({
      things: [...shown.map(toTopic), ...fitting.map(toThing)],
      relations: fitting.flatMap(linesOf),
    }),
    left: (parts[0]?.many ?? 0) - fitting.length + requested.length - shown.length,
    topics: topics.map(({ slug, title, count }) => ({
      value: slug,
      label: title,
      count,
      chosen: chosen.includes(slug),
    })),
    ignored: filter.chosen.thema.filter((slug) => !known.has(slug)),
  }
}

const topicRow = z.object({ slug: z.string(), title: z.string(), count: z.number() })

/** With how much each has to show. */
async function listTopics(): Promise<z.output<typeof topicRow>[]> {
  return rows({
    row: topicRow,
    query: sql`
      select t.slug, t.title, ((select count(*) from topics_organisations r
          join public_organisations o on o.id = r.organisation_id where r._parent_id = t.id)
        + (select count(*) from topics_rels r join public_sources b on b.id = r.sources_id
          where r.parent_id = t.id and r.path = 'sources'))::int as count
      from public_topics t order by ${dutchOrder(sql`t.title`)}, t.id`,
  })
}

const partRow = z.object({
  kind: z.enum(['organisation', 'source']),
  slug: z.string(),
  title: z.string(),
  short: z.string(),
  topics: z.array(z.object({ slug: z.string(), title: z.string() })),
  publisher: z.string().nullable(),
  /** Of both kinds together. */
  many: z.number(),
})

type Part = z.output<typeof partRow>

async function listParts(topics: string[]): Promise<Part[]> {
  return rows({
    row: partRow,
    query: sql`
      with topic as (select t.id, t.slug, t.title from public_topics t where t.slug in ${topics}),
      part as (
        select 'organisation' as kind, o.slug, o.name as title, coalesce(nullif(o.abbreviation, ''), o.name) as short,
          json_agg(json_build_object('slug', t.slug, 'title', t.title) order by ${dutchOrder(sql`t.title`)}) as topics, count(*) as uses,
          null as publisher
        from topic t join topics_organisations r on r._parent_id = t.id
          join public_organisations o on o.id = r.organisation_id group by o.id, o.slug, o.name, o.abbreviation
        union all
        select 'source', b.slug, b.title, b.title,
          json_agg(json_build_object('slug', t.slug, 'title', t.title) order by ${dutchOrder(sql`t.title`)}), count(*), max(p.slug)
        from topic t join topics_rels r on r.parent_id = t.id and r.path = 'sources'
          join public_sources b on b.id = r.sources_id
          left join public_organisations p on p.id = b.publisher_id group by b.id, b.slug, b.title),
      ranked as (
        select part.*, row_number() over (partition by kind order by uses desc, ${dutchOrder(sql`title`)}, slug) as place,
          (count(*) over ())::int as many from part)
      select kind, slug, title, short, topics, publisher, many from ranked where place <= ${maxThings}
      order by kind, place`,
  })
}

/** Organisations have three places of five, and what the sources leave. */
function fit({ parts, room }: { parts: Part[]; room: number }): Part[] {
  const organisations = parts.filter(({ kind }) => kind === 'organisation')
  const sources = parts.filter(({ kind }) => kind === 'source')
  const forOrganisations = Math.max(Math.floor(room * 0.6), room - sources.length)
  const shown = organisations.slice(0, forOrganisations)
  return [...shown, ...sources.slice(0, room - shown.length)]
}

function toTopic({ slug, title }: z.output<typeof topicRow>): RelatedThing {
  return {
    id: `topic ${slug}`,
    kind: 'topic',
    title,
    short: truncate({ text: title, maxLength: maxLabel }),
    href: paths.topic(slug),
    topics: [],
  }
}

function toThing({ kind, slug, title, short, topics }: Part): RelatedThing {
  const href = kind === 'source' ? paths.source(slug) : paths.organisation(slug)
  return {
    id: `${kind} ${slug}`,
    kind,
    title,
    short: truncate({ text: short, maxLength: maxLabel }),
    href,
    topics,
  }
}

function linesOf({ kind, slug, topics, publisher }: Part): RelationLine[] {
  const to = `${kind} ${slug}`
  return [
    ...topics.map((topic) => ({ from: `topic ${topic.slug}`, to })),
    ...(publisher ? [{ from: `organisation ${publisher}`, to }] : []),
  ]
}

/** In characters. */
const maxLabel = 24

const maxTopics = 25
