import type { PayloadRequest } from 'payload'

import type { PartCollection, RecordCollection } from '@/domain/topics/content-collections'
import type { Subtopic, Topic } from '@/payload-types'

import type { Difference } from '../save/differences-of'
import { readRecordNames } from './question-texts'
import { subtopicDifferences } from './subtopic-differences'
import { idOf, idsOf } from '@/domain/topics/id-of'
import { readPublicParts } from '../save/read-public-parts'
import { readPublicVersion } from '../save/public-version'
import { titleOf } from '@/domain/document/title-of'
import { kindFields } from './kind-fields'
import { readNewestParts, type NewestPart, type PartIds, type SeenPart } from './newest-parts'
import { readerDifferences } from './reader-texts'

/** What changes for readers when a topic is published, and what of it they will not see. */
export interface Publication {
  topic: { id: number; title: string; isNew: boolean; updatedAt: string; fields: Difference[] }
  /** Draft subtopics in the order of the page, with what each says now and what it will say. */
  subtopics: { id: number; title: string; isNew: boolean; fields: Difference[]; openWith: string | null }[]
  /** Public subtopics that the topic no longer lists: they go offline. */
  leaving: { id: number; title: string }[]
  /** What the topic lists and visitors will not see, unless it is published along. */
  missing: MissingPart[]
  /** When each of the draft subtopics and missing parts was saved last: what is published is what was shown. */
  seen: SeenPart[]
}

export interface MissingPart {
  collection: RecordCollection
  id: number
  title: string
  /** Without it, it cannot be published; the values that it can have. */
  kind: { value: string | null; options: Record<string, string> }
  wasPublic: boolean
  openWith: string | null
}

/** Of a topic in its newest version. */
export async function readPublication({
  topic,
  req,
}: {
  topic: Topic
  req: PayloadRequest
}): Promise<Publication> {
  const publicVersion = await readPublicVersion({ collection: 'topics', id: topic.id, req })
  // Read from this very collection.
  const before = publicVersion as Topic | null
  const listed = partIdsOf(topic)
  const earlier = partIdsOf(before)
  const parts = await readNewestParts({
    ids: ofEither({ earlier, listed }),
    publishersOf: listed.sources,
    ledToBy: listed.subtopics,
    req,
  })
  const isListed = ({ collection, id }: NewestPart): boolean => listed[collection].includes(id)
  const drafts = parts.filter((part) => part.collection === 'subtopics' && part.isDraft && isListed(part))
  const missing = missingOf({ parts, earlier, listed })
  return {
    topic: {
      id: topic.id,
      title: titleOf(topic),
      isNew: before === null,
      updatedAt: topic.updatedAt,
      fields: await readerDifferences({ before, after: topic, parts, req }),
    },
    subtopics: await subtopicChanges({ drafts, req }),
    leaving: parts
      .filter((part) => part.collection === 'subtopics' && part.isPublic && !isListed(part))
      .map((part) => ({ id: part.id, title: titleOf(part) })),
    missing: missing.map(toMissingPart),
    seen: [...drafts, ...missing].map(({ collection, id, savedAt }) => ({ collection, id, savedAt })),
  }
}

export function partIdsOf(topic: Pick<Topic, keyof PartIds> | null): PartIds {
  return {
    subtopics: idsOf(topic?.subtopics),
    organisations: (topic?.organisations ?? []).flatMap(({ organisation }) => idOf(organisation)),
    sources: idsOf(topic?.sources),
  }
}

function ofEither({ earlier, listed }: { earlier: PartIds; listed: PartIds }): PartIds {
  const either = (collection: PartCollection): number[] => [
    ...new Set([...listed[collection], ...earlier[collection]]),
  ]
  return {
    subtopics: either('subtopics'),
    organisations: either('organisations'),
    sources: either('sources'),
  }
}

/** Records that are not public, but for those that the topic no longer lists. */
function missingOf({
  parts,
  earlier,
  listed,
}: {
  parts: NewestPart[]
  earlier: PartIds
  listed: PartIds
}): NewestRecord[] {
  return parts
    .filter(isRecord)
    .filter(
      ({ collection, id, isPublic }) =>
        !isPublic && (listed[collection].includes(id) || !earlier[collection].includes(id)),
    )
}

type NewestRecord = NewestPart & { collection: RecordCollection }

function isRecord(part: NewestPart): part is NewestRecord {
  return part.collection !== 'subtopics'
}

function toMissingPart(part: NewestRecord): MissingPart {
  const { collection, id, kind: value, wasPublic, openWith } = part
  const { options } = kindFields[collection]
  return { collection, id, title: titleOf(part), kind: { value, options }, wasPublic, openWith }
}

async function subtopicChanges({
  drafts,
  req,
}: {
  drafts: NewestPart[]
  req: PayloadRequest
}): Promise<Publication['subtopics']> {
  const ids = drafts.map(({ id }) => id)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'subtopics',
    where: { id: { in: ids } },
    draft: true,
    depth: 0,
    joins: false,
    pagination: false,
    limit: ids.length,
    req,
  })
  const wasPublic = await readPublicParts<Subtopic>({ collection: 'subtopics', ids, req })
  const names = await readRecordNames({ subtopics: [...docs, ...wasPublic.values()], req })
  return drafts.flatMap(({ id, openWith }) => {
    const draft = docs.find((each) => each.id === id)
    if (!draft) return []
    const before = wasPublic.get(id)
    const fields = subtopicDifferences({ before, after: draft, names, req })
    return [{ id, title: draft.title, isNew: before === undefined, fields, openWith }]
  })
}
