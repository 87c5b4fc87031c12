/** What kind of body an organisation is. The value is stored and stands in URLs; the label is shown. */
export const organisationTypes = {
  ministerie: 'Ministerie',
  uitvoeringsorganisatie: 'Uitvoeringsorganisatie',
  'toezichthouder-of-adviesorgaan': 'Toezichthouder of adviesorgaan',
  rechtspraak: 'Rechtspraak',
  'overheid-overig': 'Overheid overig',
  ngo: 'Ngo',
  'internationale-organisatie': 'Internationale organisatie',
  kennisinstelling: 'Kennisinstelling',
  'branche-of-belangenvereniging': 'Branche- of belangenvereniging',
  'databank-of-platform': 'Databank of platform',
  overig: 'Overig',
} as const

export type OrganisationType = keyof typeof organisationTypes

/** All types, in the order in which pages show them. */
export const organisationTypeOrder = Object.keys(organisationTypes).filter(isOrganisationType)

/** Whether a body of this type is of the government. */
export function isGovernmental(type: OrganisationType): boolean {
  return governmental.has(type)
}

const governmental = new Set<OrganisationType>([
  'ministerie',
  'uitvoeringsorganisatie',
  'toezichthouder-of-adviesorgaan',
  'rechtspraak',
  'overheid-overig',
])

export function isOrganisationType(value: unknown): value is OrganisationType {
  return typeof value === 'string' && Object.hasOwn(organisationTypes, value)
}
