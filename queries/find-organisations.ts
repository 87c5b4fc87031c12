import { organisationList } from '@/domain/organisation-filter'

import { keepList } from './keep-by-filter'
import { readOrganisationDirectory } from './read-organisation-directory'

/** `readOrganisationDirectory`, kept by filter. */
export const findOrganisations = keepList({ list: organisationList, read: readOrganisationDirectory })
