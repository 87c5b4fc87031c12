import { divideAtHosts } from './divide-at-hosts'

/** Whether an address stands in words that are no link: in a row, a reader of documents takes it apart. */
export function holdsAddress(words: string): boolean {
  return /https?:\/\/|\bwww\./i.test(words) || divideAtHosts(words).some(({ url }) => url !== null)
}
