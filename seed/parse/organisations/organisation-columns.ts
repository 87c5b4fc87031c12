import { readColumns, type Column } from '../rows/read-columns'

export type OrganisationColumn = 'name' | 'abbreviation' | 'role' | 'type' | 'url'

/**
 * What the columns of a table of organisations are for. Headers that say nothing are name and description. Beside a
 * column Organisatie, one with names is of persons.
 */
export function organisationColumns(headers: string[]): Column<OrganisationColumn>[] {
  const bodies =
    'organisatie organisaties instantie instanties instelling partij organisation organization'.split(' ')
  const hasBodies = headers.some((header) => bodies.includes(header.trim().toLowerCase()))
  return readColumns<OrganisationColumn>({
    headers,
    words: {
      name: [...bodies, ...(hasBodies ? [] : ['naam', 'actor', 'wie', 'betrokkene', 'name'])],
      role: 'omschrijving beschrijving rol toelichting taak taken functie uitleg wat verantwoordelijkheid relevantie relevant description role'.split(
        ' ',
      ),
      abbreviation: ['afkorting', 'afk', 'acroniem', 'abbreviation'],
      type: ['soort', 'type', 'categorie', 'tags'],
      url: 'link links website websites site url urls webadres adres verwijzing verwijzingen details bron'.split(
        ' ',
      ),
    },
    fill: () => ['name', 'role'],
  })
}
