import { divideAtHosts } from './divide-at-hosts'
import { nameAside } from './name-aside'

/**
 * Whether an address, or what is no part of a name, stands in words that are no link: in a row, a reader of documents
 * takes it apart.
 */
export function holdsAddress(words: string): boolean {
  return (
    /https?:\/\/|\bwww\./i.test(words) ||
    divideAtHosts(words).some(({ url }) => url !== null) ||
    nameAside(words) !== null
  )
}
