/** Whether words are a dash and nothing more: in the cell of a text it says that there is none, and is printed otherwise. */
export function isDash(words: string): boolean {
  return /^[-–—]+$/.test(words)
}
