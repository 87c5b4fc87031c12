import type { FlattenedField, PayloadRequest } from 'payload'

import { titleOf } from '@/domain/document/title-of'
import type { ContentCollection } from '@/domain/topics/content-collections'

import { staffOnField } from '../access/staff-on-field'
import { differencesOf, type Difference } from '../save/differences-of'
import { readDocuments } from '../save/read-documents'
import { readFieldWords, referencesIn, type FieldValues } from './field-words'
import { readNewestParts, type PartIds } from './newest-parts'

/** What publishing a document changes for readers in what it says itself. */
export interface ChangeForReaders {
  id: number
  title: string
  isNew: boolean
  /** When it was saved last. */
  updatedAt: string
  fields: Difference[]
}

/** A document as it is to be published. */
export type Publishable = FieldValues & { id: number; updatedAt: string }

/** Of documents of one collection, in their order. */
export async function readChangesForReaders({
  collection,
  documents,
  req,
}: {
  collection: ContentCollection
  documents: Publishable[]
  req: PayloadRequest
}): Promise<ChangeForReaders[]> {
  const ids = documents.map(({ id }) => id)
  const earlier = await readDocuments({ version: 'public', collection, ids, req })
  return changesForReaders({ collection, documents, earlier, req })
}

/** The same, beside what visitors see of each. */
export async function changesForReaders({
  collection,
  documents,
  earlier,
  req,
}: {
  collection: ContentCollection
  documents: Publishable[]
  earlier: ReadonlyMap<number, object>
  req: PayloadRequest
}): Promise<ChangeForReaders[]> {
  const fields = readerFields({ collection, req })
  const pairs = documents.flatMap((document) => [{ ...earlier.get(document.id) }, document])
  const words = await readFieldWords({ documents: pairs, fields, req })
  return documents.map((document, place) => ({
    id: document.id,
    title: titleOf(document),
    isNew: !earlier.has(document.id),
    updatedAt: document.updatedAt,
    fields: differencesOf({ before: words[2 * place] ?? {}, after: words[2 * place + 1] ?? {}, fields }),
  }))
}

/** The names of the organisations and sources that each of these documents leads to, and visitors will not see. */
export async function readHiddenParts({
  collection,
  documents,
  req,
}: {
  collection: ContentCollection
  documents: FieldValues[]
  req: PayloadRequest
}): Promise<string[][]> {
  const fields = readerFields({ collection, req })
  const references = documents.map((document) => referencesIn({ document, fields }))
  const idsIn = (part: keyof PartIds): number[] =>
    references.flat().flatMap((each) => (each.collection === part ? each.id : []))
  const ids = { subtopics: [], organisations: idsIn('organisations'), sources: idsIn('sources') }
  const parts = await readNewestParts({ ids, publishersOf: [], ledToBy: [], req })
  const hidden = parts.filter(({ isPublic }) => !isPublic)
  return references.map((led) =>
    hidden
      .filter((part) => led.some(({ collection, id }) => collection === part.collection && id === part.id))
      .map(titleOf),
  )
}

function readerFields({
  collection,
  req,
}: {
  collection: ContentCollection
  req: PayloadRequest
}): FlattenedField[] {
  return req.payload.collections[collection].config.flattenedFields.filter(
    (field) => field.access?.read !== staffOnField,
  )
}
