import type { ReactNode } from 'react'
import type { OrganisationRow } from '@/domain/organisations/organisation'
import {
  organisationList,
  type OrganisationFacet,
  type OrganisationOrder,
} from '@/domain/lists/organisation-filter'
import { DirectoryFinder, type FinderProps } from '../lists/directory-finder'
import { OrganisationRows } from './organisation-rows'
import { OrganisationTable } from './organisation-table'

const words = {
  noun: 'organisation',
  summary: 'Filter op thema en soort',
  legends: { thema: 'Thema', soort: 'Soort' },
  orders: { naam: 'Op naam', themas: 'Meeste thema’s eerst' },
} as const

export function OrganisationFinder(
  props: FinderProps<OrganisationFacet, OrganisationOrder, OrganisationRow>,
): ReactNode {
  const { filter, directory } = props
  return (
    <DirectoryFinder {...props} list={organisationList} name="organisaties" words={words}>
      {filter.view === 'tabel' ? (
        <OrganisationTable rows={directory.rows} />
      ) : (
        <OrganisationRows rows={directory.rows} topics={filter.chosen.thema} />
      )}
    </DirectoryFinder>
  )
}
