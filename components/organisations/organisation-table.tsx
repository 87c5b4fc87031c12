import type { ReactNode } from 'react'
import type { OrganisationRow } from '@/domain/organisations/organisation'
import { organisationTypes } from '@/domain/organisations/organisation-type'
import { DataTable, type Column } from '../lists/data-table'
import { OrganisationEndLine } from './organisation-end'
import { OrganisationName } from './organisation-name'
import { TopicLinks } from '../topics/topic-links'
import { Website } from './website'

const columns: Column<OrganisationRow>[] = [
  {
    label: 'Organisatie',
    cell: (row) => (
      <>
        <OrganisationName organisation={row} />
        <OrganisationEndLine organisation={row} />
      </>
    ),
  },
  { label: 'Soort', cell: ({ type }) => organisationTypes[type] },
  {
    label: 'Thema’s',
    cell: ({ roles }) => (
      <ul>
        <TopicLinks topics={roles.map(({ topic }) => topic)} />
      </ul>
    ),
  },
  { label: 'Website', cell: ({ url }) => <Website url={url} /> },
]

export function OrganisationTable({ rows }: { rows: OrganisationRow[] }): ReactNode {
  return <DataTable label="Organisaties" columns={columns} rows={rows} keyOf={({ slug }) => slug} />
}
