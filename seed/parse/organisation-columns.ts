import { readColumns, type Column } from './read-columns'

export type OrganisationColumn = 'name' | 'abbreviation' | 'role' | 'type' | 'url'

/** What the columns of a table of organisations are for. Headers that say nothing are name and description. */
export function organisationColumns(headers: string[]): Column<OrganisationColumn>[] {
  return readColumns<OrganisationColumn>({
    headers,
    words: {
      name: 'naam organisatie organisaties instantie instanties instelling partij actor wie betrokkene'.split(
        ' ',
      ),
      role: 'omschrijving beschrijving rol toelichting taak taken functie uitleg wat verantwoordelijkheid'.split(
        ' ',
      ),
      abbreviation: ['afkorting', 'acroniem'],
      type: ['soort', 'type'],
      url: 'link links website websites site url urls webadres adres verwijzing verwijzingen details bron'.split(
        ' ',
      ),
    },
    fill: () => ['name', 'role'],
  })
}
