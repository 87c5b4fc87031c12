import config from '@payload-config'
import { getPayload } from 'payload'

import type { OrganisationPage } from '@/domain/organisations/organisation'

import { getOrganisation } from '../organisations/get-organisation'
import { readPreview, type NewestRead, type PreviewAnswer, type PreviewRequest } from './read-preview'
import { toOrganisationPage } from '../organisations/to-organisation-page'

/** The newest version of an organisation, with the roles and sources that visitors see: those it does not keep. */
export function getOrganisationPreview(request: PreviewRequest): Promise<PreviewAnswer<OrganisationPage>> {
  return readPreview({
    ...request,
    collection: 'organisations',
    readNewest,
    readPublished: getOrganisation,
  })
}

async function readNewest({ where, asStaff }: NewestRead): Promise<OrganisationPage | null> {
  const payload = await getPayload({ config })
  const { docs } = await payload.find({
    collection: 'organisations',
    where,
    depth: 0,
    joins: false,
    limit: 1,
    pagination: false,
    ...asStaff,
  })
  const [organisation] = docs
  return organisation ? toOrganisationPage(organisation) : null
}
