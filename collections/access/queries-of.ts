import type { CollectionSlug, Payload } from 'payload'

import { Rejection } from '../endpoints/rejection'

/** What an operation asks of one collection. */
interface Query {
  collection: CollectionSlug
  where: unknown
  /** The paths of the fields that it sorts or lists by; what is no text stands for a path that is none. */
  sort: unknown[]
}

/** A condition of a filter: a field by its path, an operator, and the value that the field is compared with. */
export interface Condition {
  path: string
  operator: string
  value: unknown
}

/** The query that an operation makes itself, and those of the joins that it asks for. */
export function queriesOf({
  args,
  collection,
  payload,
}: {
  args: object
  collection: CollectionSlug
  payload: Payload
}): Query[] {
  const { where, sort, field, joins } = Object(args)
  const known = Object.entries(payload.collections[collection].config.joins)
  const ofJoins = known.flatMap(([, joined]) =>
    joined.flatMap(({ joinPath, field: { collection: target } }) => {
      const { where: within, sort: by } = Object(Object(joins)[joinPath])
      return [target].flat().map((slug) => ({ collection: slug, where: within, sort: listOf(by) }))
    }),
  )
  return [{ collection, where, sort: [...listOf(sort), ...listOf(field)] }, ...ofJoins]
}

/** How deep conditions may stand in one another, and how many there may be: more than anybody writes. */
const maxDepth = 20
const maxConditions = 200

/** Each condition of a filter, also those of a filter that is the value of another. */
export function conditionsOf(where: unknown): Condition[] {
  const conditions = collect({ where, depth: 0 })
  if (conditions.length > maxConditions) reject(`Een filter heeft hoogstens ${maxConditions} voorwaarden.`)
  return conditions
}

function collect({ where, depth }: { where: unknown; depth: number }): Condition[] {
  if (depth > maxDepth) reject('In dit filter staan de voorwaarden te diep in elkaar.')
  const further = (inside: unknown): Condition[] => collect({ where: inside, depth: depth + 1 })
  if (Array.isArray(where)) return where.flatMap(further)
  if (typeof where !== 'object' || where === null)
    return depth > 0 ? reject('Elke voorwaarde van een filter noemt een veld.') : []
  return Object.entries(where).flatMap(([path, inside]: [string, unknown]) =>
    ['and', 'or'].includes(path.toLowerCase())
      ? further(inside)
      : Object.entries(Object(inside)).flatMap(([operator, value]: [string, unknown]) => [
          { path, operator, value },
          ...(typeof value === 'object' && !Array.isArray(value) && value !== null ? further(value) : []).map(
            (each) => ({
              ...each,
              path: `${path}.${each.path}`,
            }),
          ),
        ]),
  )
}

function reject(message: string): never {
  throw new Rejection({ message, status: 400 })
}

/** The names that a path leads by: Payload takes two underscores for a dot. */
export function segmentsOf(path: string): string[] {
  return path.replaceAll('__', '.').split('.')
}

function listOf(value: unknown): unknown[] {
  const all = value === undefined || value === null ? [] : [value].flat()
  return all.flatMap((each) =>
    typeof each === 'string' ? each.split(',').map((path) => path.trim().replace(/^-/, '')) : each,
  )
}
