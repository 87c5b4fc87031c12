import type { Directory } from '@/domain/directory'
import type { OrganisationRow } from '@/domain/organisation'
import {
  organisationList,
  type OrganisationFacet,
  type OrganisationFilter,
} from '@/domain/organisation-filter'
import { organisationTypes } from '@/domain/organisation-type'

import { byLabel, labelled } from './directory/facet-options'
import { organisationTable } from './directory/organisation-table'
import { readDirectory } from './directory/read-directory'
import { organisationColumns, organisationRow, toOrganisationRow } from './organisation-row'

export type OrganisationDirectory = Directory<OrganisationRow, OrganisationFacet>

/** One page of the organisations that a filter finds, with how many each choice would give. */
export function readOrganisationDirectory(filter: OrganisationFilter): Promise<OrganisationDirectory> {
  return readDirectory({
    list: organisationList,
    table: organisationTable,
    filter,
    row: organisationRow,
    columns: organisationColumns,
    toRow: toOrganisationRow,
    optionsOf: ({ facet, ...counted }) =>
      facet === 'soort' ? labelled({ ...counted, labels: organisationTypes }) : byLabel(counted),
  })
}
