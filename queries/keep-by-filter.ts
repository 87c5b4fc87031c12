import { unstable_cache } from 'next/cache'

import { cacheTags } from '@/domain/cache-tags'
import { stringifyListFilter, type ListDefinition, type ListFilter } from '@/domain/list-filter'

/**
 * A read of a filtered list, kept until the directory changes. At most 1,000 lists are kept, those of all pages
 * together (there are more combinations than anybody's disk holds); the rest is read each time.
 */
export function keepByFilter<Filter, Found>({
  read,
  name,
  address,
}: {
  read: (filter: Filter) => Promise<Found>
  name: string
  /** The address of the list: the same for filters that ask the same. */
  address: (filter: Filter) => string
}): (filter: Filter) => Promise<Found> {
  const readKept = unstable_cache(read, [name], { tags: [cacheTags.directory] })
  return (filter) => (mayBeKept(address(filter)) ? readKept(filter) : read(filter))
}

/** `keepByFilter` for a list that can be filtered; what has words in it is read each time. */
export function keepList<Facet extends string, Order extends string, Found>({
  list,
  read,
}: {
  list: ListDefinition<Facet, Order>
  read: (filter: ListFilter<Facet, Order>) => Promise<Found>
}): (filter: ListFilter<Facet, Order>) => Promise<Found> {
  const find = keepByFilter({
    read,
    name: list.path,
    address: (filter: ListFilter<Facet, Order>) => stringifyListFilter({ list, filter }),
  })
  return (filter) => (filter.text ? read(filter) : find(filter))
}

function mayBeKept(address: string): boolean {
  if (kept.size < mostKept) kept.add(address)
  return kept.has(address)
}

const kept = new Set<string>()
const mostKept = 1000
