import type { PayloadRequest } from 'payload'

import type { Prose } from '@/domain/prose/prose'
import type { Publication } from '@/domain/topics/topic'
import type { Subtopic } from '@/payload-types'
import type { QuestionRow, RoleRow } from '@/seed/plan/existing'
import type { PlannedRecord } from '@/seed/plan/plan'
import { idOfRef, type Ref } from '@/seed/plan/ref'

import { lexicalFromProse } from './lexical-from-prose'

export interface Written {
  id: number
  /** The questions of a subtopic with the keys that they have now. */
  questions: { text: string; key: string }[]
  /** ISO 8601. */
  savedAt: string
}

interface Writing {
  record: PlannedRecord
  ids: ReadonlyMap<Ref, number>
  status: 'draft' | 'published'
  req: PayloadRequest
}

/**
 * Makes or changes one record with the status that was asked for. A public record that is changed as a draft stays
 * as it is for visitors until somebody publishes it.
 */
export async function writeRecord({ record, ids, status, req }: Writing): Promise<Written> {
  const { collection, id } = record
  const data = { ...resolve({ data: record.data, ids }), _status: status } as never // each collection has its own type
  const how = { collection, data, draft: status === 'draft', depth: 0, req }
  const document = id === null ? await req.payload.create(how) : await req.payload.update({ ...how, id })
  const questions = 'questions' in document ? questionsOf(document) : []
  return { id: document.id, questions, savedAt: document.updatedAt }
}

/** A planned value as Payload takes it: ids for refs, the editor's format for running text. */
function resolve({ data, ids }: { data: PlannedRecord['data']; ids: ReadonlyMap<Ref, number> }): object {
  const idOf = (ref: Ref | null): number | null =>
    ref === null ? null : (idOfRef(ref) ?? ids.get(ref) ?? missing(ref))
  const writers: { [field: string]: (value: never) => unknown } = {
    intro: (value: Prose) => lexicalFromProse(value),
    publisher: idOf,
    subtopics: (refs: Ref[]) => refs.map(idOf),
    sources: (refs: Ref[]) => refs.map(idOf),
    questions: (rows: QuestionRow[]) => rows.map((row) => resolveQuestion({ row, idOf })),
    organisations: (rows: RoleRow[]) => rows.map((row) => ({ ...row, organisation: idOf(row.organisation) })),
  }
  // The plan's own types say what each of these fields holds.
  const write = (field: string, value: unknown): unknown =>
    writers[field] ? writers[field](value as never) : value
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, write(field, value)]))
}

function resolveQuestion({
  row: { organisations, sources, terms, publications, ...row },
  idOf,
}: {
  row: QuestionRow
  idOf: (ref: Ref) => number | null
}): object {
  return {
    ...row,
    ...(organisations && { organisations: organisations.map((ref) => ({ organisation: idOf(ref) })) }),
    ...(sources && { sources: sources.map((ref) => ({ source: idOf(ref) })) }),
    ...(terms && { terms: terms.map((term) => ({ term })) }),
    ...(publications && { publications: publications.map(atNoon) }),
  }
}

/** A day as the form keeps it: at noon, which is the same day in the Netherlands. */
function atNoon({ date, ...publication }: Publication): object {
  return { ...publication, date: date && `${date}T12:00:00.000Z` }
}

function missing(ref: Ref): never {
  throw new Error(`The plan refers to ${ref}, which it does not make.`)
}

function questionsOf({ questions }: Pick<Subtopic, 'questions'>): Written['questions'] {
  return (questions ?? []).flatMap(({ text, key }) => (key ? [{ text, key }] : []))
}
