import type { Columns } from './cell'

/** A field of a record as files have it. */
export interface ExportedField<Row> {
  /** What it is in JSON, below its own name (https://json-schema.org/draft/2020-12). */
  schema: object
  /** The columns of tables that it fills, by the names in their first line: a contract. */
  columns?: Columns<Row>
}

export const text = { type: 'string' } as const
export const maybeText = { type: ['string', 'null'] } as const

/** All columns that the fields of a record fill. */
export function columnsOf<Row>(fields: Record<string, ExportedField<Row>>): Columns<Row> {
  return Object.fromEntries(Object.values(fields).flatMap(({ columns }) => Object.entries(columns ?? {})))
}

/** What each field of a record is in JSON. */
export function schemasOf(fields: Record<string, { schema: object }>): Record<string, object> {
  return Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]))
}

/** An object with these properties, all of which it has, and no others. */
export function objectOf(properties: Record<string, object>): object {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false }
}
