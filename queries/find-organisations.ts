import { stringifyOrganisationFilter } from '@/domain/organisation-filter'

import { keepByFilter } from './keep-by-filter'
import { readOrganisationDirectory } from './read-organisation-directory'

/** `readOrganisationDirectory`, kept by filter. */
export const findOrganisations = keepByFilter({
  read: readOrganisationDirectory,
  name: 'organisation-directory',
  address: stringifyOrganisationFilter,
})
