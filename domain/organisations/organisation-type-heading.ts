import type { OrganisationType } from './organisation-type'

/** What stands above a group of organisations of one type. */
export const organisationTypeHeadings: Record<OrganisationType, string> = {
  ministerie: 'Ministeries',
  uitvoeringsorganisatie: 'Uitvoeringsorganisaties',
  'toezichthouder-of-adviesorgaan': 'Toezichthouders en adviesorganen',
  rechtspraak: 'Rechtspraak',
  'overheid-overig': 'Overige overheid',
  ngo: 'Ngo’s',
  'internationale-organisatie': 'Internationale organisaties',
  kennisinstelling: 'Kennisinstellingen',
  'branche-of-belangenvereniging': 'Branche- en belangenverenigingen',
  'databank-of-platform': 'Databanken en platforms',
  overig: 'Overige organisaties',
}
