import type { Directory } from '@/domain/lists/directory'
import type { OrganisationRow } from '@/domain/organisations/organisation'
import {
  organisationList,
  type OrganisationFacet,
  type OrganisationFilter,
} from '@/domain/lists/organisation-filter'
import { organisationTypes } from '@/domain/organisations/organisation-type'

import { byLabel, labelled } from '../directory/facet-options'
import { organisationTable } from '../directory/organisation-table'
import { readDirectory } from '../directory/read-directory'
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
