import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest, Where } from 'payload'

import type { PartCollection, RecordCollection } from '@/domain/topics/content-collections'
import { documentFacts } from '@/domain/organisations/organisation-facts'
import { sourceFacts } from '@/domain/sources/source-facts'
import { amsterdamDay } from '@/domain/text/amsterdam-day'
import { proseFromLexical } from '@/domain/prose/prose-from-lexical'
import { tidyProse } from '@/domain/prose/tidy-prose'
import { idsOf } from '@/domain/topics/id-of'
import type { Organisation, Source, Subtopic, Topic } from '@/payload-types'
import type {
  ExistingDossier,
  ExistingOrganisation,
  ExistingSource,
  ExistingSubtopic,
  ExistingTopic,
  FurtherRefs,
} from '@/seed/plan/existing'
import { existingRef, type Ref } from '@/seed/plan/ref'

interface Reading {
  payload: Payload
  req?: PayloadRequest
}

interface Chosen {
  /** Absent: all of them. */
  ids?: number[]
  /** Those that are in the trash, instead of those that are not. */
  trashed?: boolean
}

/** The organisations or sources, in their newest version. */
export async function readOrganisations({
  payload,
  req,
  ids,
  trashed = false,
}: Reading & Chosen): Promise<Map<Ref, ExistingOrganisation>> {
  if (ids?.length === 0) return new Map()
  const documents = await readAll((page) =>
    payload.find({
      collection: 'organisations',
      where: chosen({ ids, trashed }),
      trash: trashed,
      draft: true,
      depth: 0,
      joins: false,
      sort: 'id',
      ...paged({ ids, page }),
      req,
    }),
  )
  return new Map(documents.map((document) => [refTo('organisations')(document.id), toOrganisation(document)]))
}

function chosen({ ids, trashed }: Chosen): Where {
  return {
    ...(ids ? { id: { in: ids } } : {}),
    ...(trashed ? { deletedAt: { exists: true } } : {}),
  }
}

export async function readSources({
  payload,
  req,
  ids,
  trashed = false,
}: Reading & Chosen): Promise<Map<Ref, ExistingSource>> {
  if (ids?.length === 0) return new Map()
  const documents = await readAll((page) =>
    payload.find({
      collection: 'sources',
      where: chosen({ ids, trashed }),
      trash: trashed,
      draft: true,
      depth: 0,
      joins: false,
      sort: 'id',
      ...paged({ ids, page }),
      req,
    }),
  )
  return new Map(documents.map((document) => [refTo('sources')(document.id), toSource(document)]))
}

/** Every slug that is taken: of public versions, of drafts, and of what is in the trash. */
export async function readSlugs({
  collection,
  payload,
  req,
}: Reading & { collection: RecordCollection }): Promise<Set<string>> {
  const slugs = new Set<string>()
  for (const draft of [false, true]) {
    const documents = await readAll((page) =>
      payload.find({
        collection,
        draft,
        trash: true,
        depth: 0,
        joins: false,
        sort: 'id',
        select: { slug: true },
        limit: atOnce,
        page,
        req,
      }),
    )
    for (const { slug } of documents) if (slug) slugs.add(slug)
  }
  return slugs
}

/** Those of these slugs that are taken, as `readSlugs` reads them; in one statement. */
export async function readTakenSlugs({
  collection,
  slugs,
  payload,
}: {
  collection: RecordCollection
  slugs: string[]
  payload: Payload
}): Promise<string[]> {
  if (slugs.length === 0) return []
  const among = sql`any(${sql.param(slugs)}::text[])`
  const { rows } = await payload.db.drizzle.execute<{ slug: string }>(sql`
    select slug from ${sql.identifier(collection)} where slug = ${among}
    union select version_slug from ${sql.identifier(`_${collection}_v`)} where version_slug = ${among} and latest`)
  return rows.map(({ slug }) => slug)
}

/** The topic with this slug, or that the last import made, with its subtopics. `trashed` when it is in the trash. */
export async function readDossier({
  slug,
  id,
  payload,
  req,
}: Reading & { slug: string; id: number | null }): Promise<ExistingDossier | 'trashed' | null> {
  const { docs } = await payload.find({
    collection: 'topics',
    where: { or: [{ slug: { equals: slug } }, ...(id ? [{ id: { equals: id } }] : [])] },
    draft: true,
    trash: true,
    depth: 0,
    limit: 2,
    pagination: false,
    req,
  })
  const topic = docs.find((candidate) => candidate.id === id) ?? docs[0]
  if (!topic) return null
  if (topic.deletedAt) return 'trashed'
  return {
    topic: toTopic(topic),
    subtopics: await readSubtopics({ ids: idsOf(topic.subtopics), payload, req }),
  }
}

async function readSubtopics({
  ids,
  payload,
  req,
}: Reading & { ids: number[] }): Promise<ExistingSubtopic[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'subtopics',
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    joins: false,
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs.map(toSubtopic)
}

/** Those that are named are read at once, and not counted. */
function paged({ ids, page }: { ids?: number[]; page: number }): object {
  return ids ? { limit: ids.length, pagination: false } : { limit: atOnce, page }
}

/** Records are read a thousand at a time, so that no answer is larger than memory likes. */
const atOnce = 1000

async function readAll<Document>(
  readPage: (page: number) => Promise<{ docs: Document[]; hasNextPage: boolean }>,
): Promise<Document[]> {
  const documents: Document[] = []
  for (let page = 1, more = true; more; page += 1) {
    const { docs, hasNextPage } = await readPage(page)
    documents.push(...docs)
    more = hasNextPage
  }
  return documents
}

function toTopic(topic: Topic): ExistingTopic {
  return {
    id: topic.id,
    newest: topic._status ?? 'draft',
    savedAt: topic.updatedAt,
    title: topic.title,
    description: topic.description ?? null,
    imageURL: topic.imageURL ?? null,
    feeds: topic.feeds ?? [],
    highlight: topic.highlight ?? null,
    intro: tidyProse(proseFromLexical(topic.intro)),
    subtopics: idsOf(topic.subtopics).map(refTo('subtopics')),
    organisations: (topic.organisations ?? []).flatMap(({ id, organisation, role, url }) =>
      idsOf([organisation]).map((target) => ({
        id: id ?? undefined,
        organisation: refTo('organisations')(target),
        role: role ?? null,
        url: url ?? null,
      })),
    ),
    sources: idsOf(topic.sources).map(refTo('sources')),
  }
}

function toSubtopic({ id, _status, updatedAt, title, context, questions }: Subtopic): ExistingSubtopic {
  const rows = (questions ?? []).map((row) => ({
    id: row.id ?? undefined,
    key: row.key ?? undefined,
    lead: row.lead ?? null,
    text: row.text,
    note: row.note ?? null,
    ...furtherOf(row),
  }))
  const own = { id, newest: _status ?? 'draft', savedAt: updatedAt }
  return { ...own, title, context: context ?? null, questions: rows }
}

function furtherOf({ organisations, sources, terms, publications }: Question): FurtherRefs {
  return {
    organisations: idsOf(organisations?.map((row) => row.organisation)).map(refTo('organisations')),
    sources: idsOf(sources?.map((row) => row.source)).map(refTo('sources')),
    terms: (terms ?? []).flatMap(({ term }) => term ?? []),
    publications: (publications ?? []).map(({ title, medium, date, url }) => ({
      title: title ?? '',
      medium: medium ?? null,
      date: date ? amsterdamDay(date) : null,
      url: url ?? null,
    })),
  }
}

type Question = NonNullable<Subtopic['questions']>[number]

function toOrganisation(organisation: Organisation): ExistingOrganisation {
  const { id, _status, updatedAt, slug } = organisation
  return {
    ...documentFacts.parse(organisation),
    id,
    newest: _status ?? 'draft',
    savedAt: updatedAt,
    slug: slug ?? '',
  }
}

function toSource(source: Source): ExistingSource {
  const { id, _status, updatedAt, publisher, slug } = source
  return {
    ...sourceFacts.parse(source),
    id,
    newest: _status ?? 'draft',
    savedAt: updatedAt,
    publisher: idsOf([publisher]).map(refTo('organisations'))[0] ?? null,
    slug: slug ?? '',
  }
}

function refTo(collection: PartCollection): (id: number) => Ref {
  return (id) => existingRef({ collection, id })
}
