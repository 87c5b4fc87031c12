import type { ArrayField } from 'payload'

import { repeatedIn } from './each-once'

/** Refuses a topic that lists an organisation twice, and names the rows. */
export const organisationsOnce: NonNullable<ArrayField['validate']> = (rows) => {
  const ids = (rows ?? []).map(organisationIn)
  const [repeated] = repeatedIn(ids)
  if (repeated === undefined) return true
  const places = ids.flatMap((id, index) => (id === repeated ? [index + 1] : []))
  return `Een organisatie kan maar één keer in een thema staan: rij ${places.join(' en ')} is dezelfde.`
}

function organisationIn(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return null
  const organisation: unknown = Reflect.get(row, 'organisation')
  return typeof organisation === 'object' && organisation !== null
    ? Reflect.get(organisation, 'id')
    : organisation
}
