import type { GovernmentOrganization, PropertyValue } from 'schema-dts'

import type { OrganisationRow } from '../organisations/organisation'
import { organisationId } from './organisation-id'

/** By what an organisation is known elsewhere, and what it is a part of. */
export function organisationIdentity({
  organisation: { identifiers, ministry },
  base,
}: {
  organisation: Pick<OrganisationRow, 'identifiers' | 'ministry'>
  base: string
}): { identifier?: PropertyValue[]; parentOrganization?: GovernmentOrganization } {
  const named = { tooi: 'TOOI', kvk: 'KvK-nummer', rsin: 'RSIN' } as const
  const identifier = (['tooi', 'kvk', 'rsin'] as const).flatMap((key): PropertyValue[] => {
    const value = identifiers[key]
    return value ? [{ '@type': 'PropertyValue', propertyID: named[key], value }] : []
  })
  return {
    ...(identifier.length > 0 && { identifier }),
    ...(ministry && {
      parentOrganization: {
        '@type': 'GovernmentOrganization',
        ...(ministry.slug && { '@id': organisationId({ slug: ministry.slug, base }) }),
        name: ministry.name,
      },
    }),
  }
}
