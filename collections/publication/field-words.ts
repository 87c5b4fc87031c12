import type { FlattenedField, PayloadRequest } from 'payload'
import { z } from 'zod'

import { titleOf } from '@/domain/document/title-of'
import { formatDate } from '@/domain/text/dutch'

import { writtenDay } from '../fields/written-day'

export type FieldValues = Record<string, unknown>

/** What the fields of documents say, in words: records by their names, choices by their labels, days as dates. */
export async function readFieldWords({
  documents,
  fields,
  req,
}: {
  /** As they are kept, or as a form holds them: finished or not. */
  documents: FieldValues[]
  fields: FlattenedField[]
  req: PayloadRequest
}): Promise<FieldValues[]> {
  const references = documents.flatMap((document) => referencesIn({ document, fields }))
  const names = await readNames({ references, req })
  return documents.map((document) => fieldWords({ document, fields, names }))
}

export interface Reference {
  collection: string
  id: number
}

/** What the fields of a document refer to. */
export function referencesIn({
  document,
  fields,
}: {
  document: FieldValues
  fields: FlattenedField[]
}): Reference[] {
  return fields.flatMap((field) => {
    const value = document[field.name]
    if (field.type === 'array')
      return rowsOf(value).flatMap((row) => referencesIn({ document: row, fields: field.flattenedFields }))
    if (field.type === 'group')
      return referencesIn({ document: Object(value), fields: field.flattenedFields })
    return referencesOf({ field, value })
  })
}

/** By collection and id. */
type Names = ReadonlyMap<string, string>

/** The words of the fields that somebody fills in, as far as the document has them. */
export function fieldWords({
  document,
  fields,
  names,
}: {
  document: FieldValues
  fields: FlattenedField[]
  names: Names
}): FieldValues {
  return Object.fromEntries(
    fields
      .filter((field) => field.name in document && isFilledIn(field))
      .map((field) => [field.name, wordsOf({ field, value: document[field.name], names })]),
  )
}

function isFilledIn({ name, type, hidden, admin }: FlattenedField): boolean {
  const isReadOnly = admin !== undefined && 'readOnly' in admin && admin.readOnly
  return name !== 'id' && type !== 'join' && !hidden && !isReadOnly
}

function wordsOf({ field, value, names }: { field: FlattenedField; value: unknown; names: Names }): unknown {
  switch (field.type) {
    case 'array':
      return rowsOf(value).map((row) => rowWords({ row, fields: field.flattenedFields, names }))
    case 'group':
      return fieldWords({ document: Object(value), fields: field.flattenedFields, names })
    case 'relationship':
    case 'upload':
      return referencesOf({ field, value }).map((reference) => names.get(keyOf(reference)))
    case 'select':
      return [value].flat().map((chosen) => labelOf({ field, chosen }))
    case 'date': {
      const day = writtenDay(value)
      return day && formatDate(day)
    }
    default:
      return value
  }
}

/** A row is one line, unless it holds lists itself. */
function rowWords({
  row,
  fields,
  names,
}: {
  row: FieldValues
  fields: FlattenedField[]
  names: Names
}): FieldValues | string {
  const words = fieldWords({ document: row, fields, names })
  if (fields.some(({ type }) => type === 'array')) return words
  return Object.values(words).flat().filter(Boolean).join(' – ')
}

function labelOf({
  field,
  chosen,
}: {
  field: Extract<FlattenedField, { type: 'select' }>
  chosen: unknown
}): unknown {
  const option = field.options.find((each) => typeof each === 'object' && each.value === chosen)
  return typeof option === 'object' ? option.label : chosen
}

const row = z.record(z.string(), z.unknown())

/** A form says 0 where there are none. */
function rowsOf(value: unknown): FieldValues[] {
  return z.array(row).catch([]).parse(value)
}

const related = z.union([z.number(), z.object({ id: z.number() }).transform(({ id }) => id)])

function referencesOf({ field, value }: { field: FlattenedField; value: unknown }): Reference[] {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  const { relationTo } = field
  if (typeof relationTo !== 'string') throw new Error(`${field.name} refers to more than one collection.`)
  return [value].flat().flatMap((each) => {
    const id = related.safeParse(each).data
    return id === undefined ? [] : [{ collection: relationTo, id }]
  })
}

/** What documents are called in their newest versions, in the trash too. */
async function readNames({
  references,
  req,
}: {
  references: Reference[]
  req: PayloadRequest
}): Promise<Names> {
  const names = new Map<string, string>()
  for (const { slug } of req.payload.config.collections) {
    const ids = references.filter(({ collection }) => collection === slug).map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection: slug,
      where: { id: { in: [...new Set(ids)] } },
      draft: true,
      trash: true,
      depth: 0,
      // By Payload's types a collection without joins cannot leave them out; it can.
      joins: false as never,
      pagination: false,
      req,
    })
    for (const document of docs)
      names.set(keyOf({ collection: slug, id: Number(document.id) }), titleOf(document))
  }
  return names
}

function keyOf({ collection, id }: Reference): string {
  return `${collection} ${id}`
}
