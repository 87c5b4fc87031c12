import {
  filterKeys,
  isSlug,
  listAddress,
  nameIgnored,
  sift,
  siftPage,
  type AddressParams,
} from './filter-values'
import { isOrganisationType, type OrganisationType } from './organisation-type'
import { paths } from './paths'

/** What a visitor chose in the list of organisations: the state of that page, all of it in its address. */
export interface OrganisationFilter {
  /** Slugs of topics, sorted, each once. */
  topics: string[]
  /** Sorted, each once. */
  types: OrganisationType[]
  /** From 1. */
  page: number
}

export interface ParsedOrganisationFilter {
  filter: OrganisationFilter
  /** Values that cannot be meant, shortened for the notice that names them. */
  ignored: string[]
}

/** Reads a filter from the parameters of an address. Whatever stands there, the filter is usable. */
export function parseOrganisationFilter(params: AddressParams): ParsedOrganisationFilter {
  const topics = sift({ value: params[filterKeys.topics], accept: isSlug })
  const types = sift({ value: params[filterKeys.types], accept: isOrganisationType })
  const { page, rejected } = siftPage(params)
  return {
    filter: { topics: topics.accepted, types: types.accepted, page },
    ignored: nameIgnored([...topics.rejected, ...types.rejected, ...rejected]),
  }
}

/** The address of the list with this filter; what is the default is left out. */
export function stringifyOrganisationFilter({ topics, types, page }: OrganisationFilter): string {
  const values = [
    ...topics.map((topic): [string, string] => [filterKeys.topics, topic]),
    ...types.map((type): [string, string] => [filterKeys.types, type]),
  ]
  return listAddress({ path: paths.organisations, values, page })
}

/** The filter without one value of one facet, back on the first page. */
export function withoutValue({
  filter,
  facet,
  value,
}: {
  filter: OrganisationFilter
  facet: 'topics' | 'types'
  value: string
}): OrganisationFilter {
  return { ...filter, [facet]: filter[facet].filter((chosen) => chosen !== value), page: 1 }
}
