import type { PayloadRequest } from 'payload'

import { titleOf } from '@/domain/document/title-of'
import { idOf, idsOf } from '@/domain/topics/id-of'
import type { ContentCollection, PartCollection, RecordCollection } from '@/domain/topics/content-collections'
import type { Topic } from '@/payload-types'

import { readDocuments } from '../save/read-documents'
import {
  changesForReaders,
  readChangesForReaders,
  readHiddenParts,
  type ChangeForReaders,
  type Publishable,
} from './changes-for-readers'
import { kindFields } from './kind-fields'
import { readNewestParts, type NewestPart, type PartIds, type SeenPart } from './newest-parts'

/** What changes for readers when a document is published, and what of it they will not see. */
export interface Publication {
  collection: ContentCollection
  document: ChangeForReaders
  /** Draft subtopics in the order of the page, with what each says now and what it will say. */
  subtopics: (ChangeForReaders & { openWith: string | null })[]
  /** Public subtopics that a topic no longer lists: they go offline. */
  leaving: { id: number; title: string }[]
  /** What a topic lists and visitors will not see, unless it is published along. */
  missing: MissingPart[]
  /** The names of what any other document leads to, and visitors will not see. */
  hidden: string[]
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

/** Of documents that publish nothing along, as they are saved or typed. */
export async function readPlainPublications({
  collection,
  documents,
  req,
}: {
  collection: ContentCollection
  documents: Publishable[]
  req: PayloadRequest
}): Promise<Publication[]> {
  const changes = await readChangesForReaders({ collection, documents, req })
  const hidden = await readHiddenParts({ collection, documents, req })
  return changes.map((document, place) => ({
    ...nothingAlong,
    collection,
    document,
    hidden: hidden[place] ?? [],
  }))
}

const nothingAlong = { subtopics: [], leaving: [], missing: [], seen: [] }

/** Of a topic in its newest version. */
export async function readPublication({
  topic,
  req,
}: {
  topic: Topic
  req: PayloadRequest
}): Promise<Publication> {
  const { id } = topic
  const publicTopics = await readDocuments({ version: 'public', collection: 'topics', ids: [id], req })
  const listed = partIdsOf(topic)
  const earlier = partIdsOf(publicTopics.get(id) ?? null)
  const parts = await readNewestParts({
    ids: ofEither({ earlier, listed }),
    publishersOf: listed.sources,
    ledToBy: listed.subtopics,
    req,
  })
  const isListed = ({ collection, id }: NewestPart): boolean => listed[collection].includes(id)
  const drafts = parts.filter((part) => part.collection === 'subtopics' && part.isDraft && isListed(part))
  const missing = missingOf({ parts, earlier, listed })
  const [document] = await changesForReaders({
    collection: 'topics',
    documents: [{ ...topic }],
    earlier: publicTopics,
    req,
  })
  if (!document) throw new Error('One document has one change.')
  return {
    collection: 'topics',
    document,
    subtopics: await subtopicChanges({ drafts, req }),
    leaving: parts
      .filter((part) => part.collection === 'subtopics' && part.isPublic && !isListed(part))
      .map((part) => ({ id: part.id, title: titleOf(part) })),
    missing: missing.map(toMissingPart),
    hidden: [],
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
  const newest = await readDocuments({ collection: 'subtopics', ids, version: 'newest', req })
  const documents = [...newest.values()].map((subtopic) => ({ ...subtopic }))
  const changes = await readChangesForReaders({ collection: 'subtopics', documents, req })
  return drafts.flatMap(({ id, openWith }) =>
    changes.filter((change) => change.id === id).map((change) => ({ ...change, openWith })),
  )
}
