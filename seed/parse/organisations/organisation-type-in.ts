import { organisationTypes, organisationTypeOrder } from '@/domain/organisations/organisation-type'
import type { OrganisationType } from '@/domain/organisations/organisation-type'
import { normaliseName } from '@/domain/organisations/normalise-name'

/** The type that a document gives in so many words: "Ministerie van …", "Min. BZK", "Een NGO die …"; `null` when it is silent. */
export function organisationTypeIn({
  name,
  role,
}: {
  name: string
  role: string | null
}): OrganisationType | null {
  if (/^(?:(?:het )?ministerie van\s|min\. (?:van )?\p{Lu})/iu.test(name)) return 'ministerie'
  return role !== null && saysNgo.test(role) ? 'ngo' : null
}

/** The type whose label or value stands in a column Soort, or one of the two of which a label is made. */
export function organisationTypeNamed(words: string): OrganisationType | null {
  const named = normaliseName(words)
  if (named === '') return null
  return organisationTypeOrder.find((type) => formsOf(type).includes(named)) ?? null
}

/** "Branche- of belangenvereniging", and "branchevereniging" and "belangenvereniging". */
function formsOf(type: OrganisationType): string[] {
  const [first = '', second = ''] = organisationTypes[type].split(' of ')
  const parts = second === '' ? [] : [first.replace(/-$/, second.replace(/^.*(?=vereniging$)/, '')), second]
  return [type, organisationTypes[type], ...parts].map(normaliseName)
}

/** "Een NGO die…", "Onafhankelijke ngo …", but not "Een netwerk van ngo’s" or "Een ngo-koepel". */
const saysNgo =
  /^(?:(?:een|de|het)\s+)?(?:[\p{L}-]+e\s+){0,3}(?:ngo|(?:non|niet)-?gouvernementele organisatie)(?![\p{L}\p{N}’'‘-])/iu
