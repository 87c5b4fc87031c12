import type { OrganisationInDocument } from '@/domain/document/topic-document'
import { organisationTypeIn } from './organisation-type-in'

/** An organisation, with what stands in the cell of its name besides that. */
export function toOrganisation(
  options: OrganisationInDocument & { remark: string | null; further: string | null },
): OrganisationInDocument {
  const { name, abbreviation, url, place, remark, further } = options
  const said = [remark, options.role].filter(Boolean).join(': ')
  const role = [said, further].filter(Boolean).join(' ') || null
  const type = options.type ?? organisationTypeIn({ name, role })
  return { name, abbreviation, url, role, type, place }
}
