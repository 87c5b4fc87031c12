import config from '@payload-config'
import { getPayload } from 'payload'
import { cache } from 'react'

import { isSlug } from '@/domain/text/is-slug'
import type { OrganisationPage } from '@/domain/organisations/organisation'

import { asVisitor } from '../core/as-visitor'
import { toOrganisationPage } from './to-organisation-page'

/** A published organisation with its role in each public topic and the sources that it published, or `null`. */
export const getOrganisation = cache(async (slug: string): Promise<OrganisationPage | null> => {
  if (!isSlug(slug)) return null
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'organisations',
    where: { slug: { equals: slug } },
    depth: 0,
    joins: false,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const [organisation] = docs
  return organisation ? toOrganisationPage(organisation) : null
})
