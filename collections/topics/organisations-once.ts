import type { ArrayField } from 'payload'

import { eachOnce } from './each-once'

/** Rejects a topic that lists an organisation twice, and names the rows. While one types, the value is a count. */
export const organisationsOnce: NonNullable<ArrayField['validate']> = (rows: unknown) =>
  Array.isArray(rows) ? eachOnce({ what: 'Een organisatie', values: rows.map(organisationIn) }) : true

function organisationIn(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return null
  const organisation: unknown = Reflect.get(row, 'organisation')
  return typeof organisation === 'object' && organisation !== null
    ? Reflect.get(organisation, 'id')
    : organisation
}
