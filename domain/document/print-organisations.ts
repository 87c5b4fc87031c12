import type { Table } from 'mdast'
import { organisationTypes } from '../organisations/organisation-type'
import { linkTo, printTable, text, textInCell, nameInCell } from './print-cell'
import { printNamed } from './print-named'
import type { OrganisationInDocument } from './topic-document'

type Row = Omit<OrganisationInDocument, 'place'>

/** The table of organisations. An abbreviation that cannot stand behind the name has a column of its own. */
export function printOrganisations(organisations: Row[]): Table {
  const apart = organisations.some((organisation) => printNamed(organisation) === null)
  const nameOf = (row: Row): string => (apart ? row.name : (printNamed(row) ?? row.name))
  return printTable({
    rows: organisations,
    columns: [
      {
        header: 'Organisatie',
        needed: true,
        cell: (row) =>
          row.url === null ? nameInCell(nameOf(row)) : [linkTo({ label: nameOf(row), url: row.url })],
      },
      { header: 'Afkorting', needed: apart, cell: ({ abbreviation }) => textInCell(abbreviation ?? '') },
      { header: 'Omschrijving', needed: true, cell: ({ role }) => textInCell(role ?? '') },
      {
        header: 'Soort',
        needed: organisations.some(({ type }) => type !== null),
        cell: ({ type }) => (type === null ? [] : [text(organisationTypes[type])]),
      },
    ],
  })
}
