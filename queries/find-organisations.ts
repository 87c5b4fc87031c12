import { unstable_cache } from 'next/cache'

import { cacheTags } from '@/domain/cache-tags'
import type { OrganisationDirectory } from '@/domain/organisation'
import { stringifyOrganisationFilter, type OrganisationFilter } from '@/domain/organisation-filter'

import { readOrganisationDirectory } from './read-organisation-directory'

/**
 * `readOrganisationDirectory`, kept by filter until the directory changes. At most 1,000 filters are kept (there
 * are more combinations than anybody's disk holds); the rest is read each time.
 */
export async function findOrganisations(filter: OrganisationFilter): Promise<OrganisationDirectory> {
  return mayBeKept(filter) ? readKept(filter) : readOrganisationDirectory(filter)
}

const readKept = unstable_cache(readOrganisationDirectory, ['organisation-directory'], {
  tags: [cacheTags.directory],
})

function mayBeKept(filter: OrganisationFilter): boolean {
  const key = stringifyOrganisationFilter(filter)
  if (keptFilters.size < mostKept) keptFilters.add(key)
  return keptFilters.has(key)
}

const keptFilters = new Set<string>()
const mostKept = 1000
