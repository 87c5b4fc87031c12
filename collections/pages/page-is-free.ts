import type { SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'

import { findInAnyVersion, otherThan } from '../fields/find-in-any-version'

/** Rejects an address that another page has, in its public version or in a draft, also in the trash. */
export const pageIsFree: SelectFieldSingleValidation = async (value, options) => {
  const { id, event, req } = options
  const checked = await select(value, options)
  if (checked !== true || event === 'onChange') return checked
  const where = { and: [{ path: { equals: value } }, otherThan(id)] }
  const others = await findInAnyVersion({ collection: 'pages', where, req })
  return (
    others.length === 0 ||
    `De pagina /${value} is er al (ook concepten en de prullenbak tellen mee). Bewerk die, of zet haar terug.`
  )
}
