import type { PayloadRequest } from 'payload'

import { titleOf } from '@/domain/document/title-of'
import { formatDate } from '@/domain/text/dutch'
import type { RecordCollection } from '@/domain/topics/content-collections'
import type { Subtopic } from '@/payload-types'

import { idOf } from '@/domain/topics/id-of'

type Questions = Subtopic['questions']

/** What the records are called that questions lead to, by id. */
export type RecordNames = Record<RecordCollection, ReadonlyMap<number, string>>

/** Questions with what they lead to in words: records by their names, days as dates. */
export function questionTexts({
  questions,
  names,
}: {
  questions: Questions
  names: RecordNames
}): Record<string, unknown>[] {
  return (questions ?? []).map(({ lead, text, note, organisations, sources, terms, publications }) => ({
    lead,
    text,
    note,
    organisations: idsIn(organisations?.map((row) => row.organisation)).map((id) =>
      names.organisations.get(id),
    ),
    sources: idsIn(sources?.map((row) => row.source)).map((id) => names.sources.get(id)),
    terms: terms?.map(({ term }) => term),
    publications: publications?.map(({ title, medium, date, url }) =>
      [title, medium, date && formatDate(date), url].filter(Boolean).join(', '),
    ),
  }))
}

/** Reads what the records are called that any of these questions leads to, in their newest version. */
export async function readRecordNames({
  subtopics,
  req,
}: {
  subtopics: Pick<Subtopic, 'questions'>[]
  req: PayloadRequest
}): Promise<RecordNames> {
  const { organisations, sources } = recordsLedTo(subtopics.flatMap(({ questions }) => questions ?? []))
  return {
    organisations: await readNames({ collection: 'organisations', ids: organisations, req }),
    sources: await readNames({ collection: 'sources', ids: sources, req }),
  }
}

/** The ids of the records that these questions lead to. */
export function recordsLedTo(questions: Questions): Record<RecordCollection, number[]> {
  const rows = questions ?? []
  return {
    organisations: rows.flatMap((row) => idsIn(row.organisations?.map((each) => each.organisation))),
    sources: rows.flatMap((row) => idsIn(row.sources?.map((each) => each.source))),
  }
}

async function readNames({
  collection,
  ids,
  req,
}: {
  collection: RecordCollection
  ids: number[]
  req: PayloadRequest
}): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    draft: true,
    trash: true,
    depth: 0,
    joins: false,
    pagination: false,
    req,
  })
  return new Map(docs.map((record) => [record.id, titleOf(record)]))
}

function idsIn(relations: Parameters<typeof idOf>[0][] | undefined): number[] {
  return (relations ?? []).flatMap(idOf)
}
