import { isSlug } from '../text/is-slug'
import { stringifyListFilter, wholeList, type ListDefinition, type ListFilter } from './list-filter'
import { isOrganisationType } from '../organisations/organisation-type'
import { paths } from '../site/paths'

export type OrganisationFacet = 'thema' | 'soort'

export type OrganisationOrder = 'naam' | 'themas'

export type OrganisationFilter = ListFilter<OrganisationFacet, OrganisationOrder>

/** `/organisaties`: by name, or those in most topics first. */
export const organisationList: ListDefinition<OrganisationFacet, OrganisationOrder> = {
  path: paths.organisations,
  facets: { thema: isSlug, soort: isOrganisationType },
  orders: ['naam', 'themas'],
}

/** The address of the organisations of one topic. */
export function organisationsOfTopic(slug: string): string {
  const whole = wholeList(organisationList)
  return stringifyListFilter({
    list: organisationList,
    filter: { ...whole, chosen: { ...whole.chosen, thema: [slug] } },
  })
}
