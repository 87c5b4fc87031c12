import { noOrganisationFacts } from '@/domain/organisations/organisation-facts'
import { noFacts } from '@/domain/sources/source-facts'

import type { ExistingOrganisation, ExistingSource } from './existing'

/** What a plan adds to where there is no record yet. */
export const emptyOrganisation: Omit<ExistingOrganisation, 'id' | 'newest'> = {
  ...noOrganisationFacts,
  slug: '',
}

export const emptySource: Omit<ExistingSource, 'id' | 'newest'> = { ...noFacts, publisher: null, slug: '' }
