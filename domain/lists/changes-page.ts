import { filterKeys, listAddress, nameIgnored, sift, siftPage, type AddressParams } from './filter-values'
import { isSlug } from '../text/is-slug'
import { paths } from '../site/paths'

/** What a visitor chose in the list of changes: the state of that page, all of it in its address. */
export interface ChangesFilter {
  /** Slugs of topics, sorted, each once. */
  topics: string[]
  /** From 1. */
  page: number
}

/** Reads a filter from the parameters of an address, and names what cannot be meant. */
export function parseChangesFilter(params: AddressParams): { filter: ChangesFilter; ignored: string[] } {
  const topics = sift({ value: params[filterKeys.topics], accept: isSlug })
  const { page, rejected } = siftPage(params)
  return {
    filter: { topics: topics.accepted, page },
    ignored: nameIgnored([...topics.rejected, ...rejected]),
  }
}

/** The address of the list with this filter; what is the default is left out. */
export function stringifyChangesFilter({ topics, page }: ChangesFilter): string {
  const values = topics.map((topic): [string, string] => [filterKeys.topics, topic])
  return listAddress({ path: paths.changes, values, page })
}
