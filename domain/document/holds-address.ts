/** Whether an address stands in words that are no link: in a row, a reader of documents makes it one. */
export function holdsAddress(words: string): boolean {
  return /https?:\/\/|\bwww\./i.test(words)
}
