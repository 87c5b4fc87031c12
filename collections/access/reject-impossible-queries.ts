import type { CollectionBeforeOperationHook, CollectionSlug, FlattenedField, Payload } from 'payload'

import { Rejection } from '../endpoints/rejection'
import { type Condition, conditionsOf, queriesOf, segmentsOf } from './queries-of'

/** The highest number that PostgreSQL gives a document. */
const highestId = 2_147_483_647

/** That a path leads by: with more, Payload can make a statement that has one table twice under one name. */
const maxRelations = 1

/** Of one condition: a statement has at most 65,535. */
const maxValues = 5000

/**
 * Answers 404 to what no document can be called, such as `/api/topics/abc`, and 400 to a filter that compares a field
 * with what it cannot be, or by an operator that it does not have, and to a sort that names a field twice. The database
 * would call them errors, and Payload leaves some of such conditions out.
 */
export const rejectImpossibleQueries: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req: { payload },
}) => {
  const { id } = Object(args)
  if (id !== undefined && id !== null && !isId(Number(id)))
    throw new Rejection({ message: 'Dit is er niet.', status: 404 })
  if (overrideAccess) return
  for (const { where, sort, ...query } of queriesOf({ args, collection: collection.slug, payload })) {
    for (const condition of conditionsOf(where))
      checkCondition({ ...condition, collection: query.collection, payload })
    checkSort({ sort, collection: query.collection, payload })
  }
}

function isId(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id <= highestId
}

function checkSort({
  sort,
  ...within
}: {
  sort: unknown[]
  collection: CollectionSlug
  payload: Payload
}): void {
  if (!sort.every(isText)) reject('Zeg op welke velden je sorteert.')
  const paths = sort.map(segmentsOf)
  if (new Set(paths.map((segments) => segments.join('.'))).size < paths.length)
    reject('Sorteer op elk veld één keer.')
  if (paths.some((segments) => typeAt({ segments, relations: 0, ...within }) === 'place'))
    reject('Op wat zo ver weg staat, kun je niet sorteren.')
}

function checkCondition({
  path,
  operator,
  value,
  ...within
}: Condition & { collection: CollectionSlug; payload: Payload }): void {
  const type = typeAt({ segments: segmentsOf(path), relations: 0, ...within })
  // Of a field that is not there Payload says so itself.
  if (type === null) return
  const { operators, isValue } = types[type]
  if (!operators.includes(operator)) reject(`In “${path}” kun je zo niet zoeken.`)
  const values = valuesOf({ type, operator, value })
  if (values.length > maxValues) reject(`Zoek naar hoogstens ${maxValues} waarden tegelijk.`)
  if (!values.every(operator === 'exists' ? isTruth : isValue))
    reject(`In “${path}” staat nooit wat je erin zoekt.`)
}

const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const words = ['like', 'not_like', 'contains']
const none: string[] = []

/** For each type of value: the operators that Payload has for it in PostgreSQL, and what can be compared with it. */
const types = {
  text: { operators: [...equality, ...order, ...words], isValue: isScalar },
  number: { operators: [...equality, ...order, 'like'], isValue: isNumber },
  reference: { operators: [...equality, ...order, 'like'], isValue: isReference },
  references: { operators: [...equality, ...order, 'like', 'contains'], isValue: isReference },
  date: { operators: [...equality, ...order], isValue: isDate },
  option: { operators: equality, isValue: isScalar },
  options: { operators: [...equality, 'contains'], isValue: isScalar },
  truth: { operators: equality, isValue: isTruth },
  // Of a JSON document is known whether there is one; of a place in it, nothing.
  document: { operators: ['exists'], isValue: isScalar },
  place: { operators: none, isValue: isScalar },
}

type Type = keyof typeof types

const typesOfFields: Partial<Record<FlattenedField['type'], [one: Type, many: Type]>> = {
  text: ['text', 'text'],
  textarea: ['text', 'text'],
  email: ['text', 'text'],
  code: ['text', 'text'],
  number: ['number', 'number'],
  relationship: ['reference', 'references'],
  upload: ['reference', 'references'],
  join: ['reference', 'reference'],
  date: ['date', 'date'],
  select: ['option', 'options'],
  radio: ['option', 'option'],
  checkbox: ['truth', 'truth'],
  richText: ['document', 'document'],
  json: ['document', 'document'],
}

/** What is compared where a path leads; `null` where Payload has no field. */
function typeAt({
  segments: [name = '', ...rest],
  collection,
  fields,
  relations,
  payload,
}: {
  segments: string[]
  collection: CollectionSlug
  /** Those of the collection, unless others are given. */
  fields?: FlattenedField[]
  /** How many it leads by before. */
  relations: number
  payload: Payload
}): Type | null {
  const within = { collection, relations, payload }
  const own = fields ?? payload.collections[collection].config.flattenedFields
  const field = own.find((each) => each.name === name)
  if (!field) {
    if (name === 'id' && rest.length === 0) return 'reference'
    const isOfVersion = !fields && (name === 'version' || name === 'parent')
    return isOfVersion && rest.length > 0 ? typeAt({ segments: rest, ...within }) : null
  }
  if (rest.length === 0) {
    const [one, many] = typesOfFields[field.type] ?? []
    return ('hasMany' in field && field.hasMany ? many : one) ?? null
  }
  if (field.type === 'json' || field.type === 'richText') return 'place'
  if ('flattenedFields' in field) return typeAt({ segments: rest, fields: field.flattenedFields, ...within })
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
    const related = field.type === 'join' ? field.collection : field.relationTo
    return typeThrough({ segments: rest, related, relations: relations + 1, payload })
  }
  return null
}

/** The same for a path that goes on in a document that a field refers to. */
function typeThrough({
  segments,
  related,
  relations,
  payload,
}: {
  segments: string[]
  related: CollectionSlug | CollectionSlug[]
  relations: number
  payload: Payload
}): Type | null {
  const [name, ...rest] = segments
  if (name === 'relationTo') return 'option'
  const further = name === 'value' ? rest : segments
  if (further.length === 0) return 'reference'
  if (relations > maxRelations && further[0] !== 'id') return 'place'
  const found = [related]
    .flat()
    .map((collection) => typeAt({ segments: further, collection, relations, payload }))
  return found.find((type) => type !== null) ?? null
}

/** What is compared one by one. A filter of related documents has conditions of its own. */
function valuesOf({ type, operator, value }: { type: Type; operator: string; value: unknown }): unknown[] {
  const isList = operator === 'in' || operator === 'not_in'
  if (Array.isArray(value)) {
    const takesList = isList || type === 'reference' || type === 'references' || operator === 'contains'
    return takesList && value.length > 0 ? value : [value]
  }
  if (isList) return value === 'null' ? [{}] : typeof value === 'string' ? value.split(',') : [value]
  const isFilter =
    operator === 'contains' && type === 'references' && typeof value === 'object' && value !== null
  return isFilter ? [] : [value]
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null
}

function isEmpty(value: unknown): boolean {
  return value === null || value === 'null' || value === ''
}

function isNumber(value: unknown): boolean {
  return isEmpty(value) || (isScalar(value) && Number.isFinite(Number(value)))
}

function isReference(value: unknown): boolean {
  return (
    isEmpty(value) ||
    (isScalar(value) && Number.isInteger(Number(value)) && Math.abs(Number(value)) <= highestId)
  )
}

function isTruth(value: unknown): boolean {
  return typeof value === 'boolean' || value === 'true' || value === 'false'
}

/** In the years that PostgreSQL and JavaScript both have. */
function isDate(value: unknown): boolean {
  if (isEmpty(value)) return true
  if (typeof value !== 'string' && typeof value !== 'number' && !(value instanceof Date)) return false
  const year = new Date(value).getUTCFullYear()
  return year > 0 && year < 10_000
}

function reject(message: string): never {
  throw new Rejection({ message, status: 400 })
}
