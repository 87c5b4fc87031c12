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

/** The names of the filter's parts in an address. */
export const filterKeys = { topics: 'thema', types: 'soort', page: 'pagina' } as const

/** Reads a filter from the parameters of an address. Whatever stands there, the filter is usable. */
export function parseOrganisationFilter(
  params: Record<string, string | string[] | undefined>,
): ParsedOrganisationFilter {
  const topics = sift({ value: params[filterKeys.topics], accept: isSlug })
  const types = sift({ value: params[filterKeys.types], accept: isOrganisationType })
  const pages = sift({ value: params[filterKeys.page], accept: isPageNumber })
  const ignored = [...topics.rejected, ...types.rejected, ...pages.rejected].map(shorten)
  return {
    filter: { topics: topics.accepted, types: types.accepted, page: Number(pages.accepted[0] ?? 1) },
    ignored: [...new Set(ignored)],
  }
}

/** The address of the list with this filter; what is the default is left out. */
export function stringifyOrganisationFilter({ topics, types, page }: OrganisationFilter): string {
  const query = new URLSearchParams([
    ...topics.map((topic) => [filterKeys.topics, topic]),
    ...types.map((type) => [filterKeys.types, type]),
    ...(page > 1 ? [[filterKeys.page, String(page)]] : []),
  ])
  return query.size > 0 ? `${paths.organisations}?${query}` : paths.organisations
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

/** The distinct values of one key, sorted: at most `most` of them, split by whether they can be meant. */
function sift<Value extends string>({
  value,
  accept,
}: {
  value: string | string[] | undefined
  accept: (candidate: string) => candidate is Value
}): { accepted: Value[]; rejected: string[] } {
  const given = [...new Set([value ?? []].flat())].filter((candidate) => candidate !== '')
  const read = given.slice(0, most)
  return {
    accepted: read.filter(accept).sort(),
    rejected: [...read.filter((candidate) => !accept(candidate)), ...given.slice(most)].slice(0, most),
  }
}

const most = 50

function isSlug(candidate: string): candidate is string {
  return candidate.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(candidate)
}

function isPageNumber(candidate: string): candidate is string {
  return /^[1-9][0-9]{0,4}$/.test(candidate)
}

function shorten(value: string): string {
  return value.length > 40 ? `${value.slice(0, 39)}…` : value
}
