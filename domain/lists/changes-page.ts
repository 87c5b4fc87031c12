import { listAddress, nameIgnored, siftPage, type AddressParams } from './filter-values'
import { paths } from '../site/paths'

/** Reads which page of the changes an address asks for, and names what cannot be meant. */
export function parseChangesPage(params: AddressParams): { page: number; ignored: string[] } {
  const { page, rejected } = siftPage(params)
  return { page, ignored: nameIgnored(rejected) }
}

/** The address of a page of the changes. */
export function stringifyChangesPage(page: number): string {
  return listAddress({ path: paths.changes, values: [], page })
}
