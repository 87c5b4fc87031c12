/** Whether an address can end in this: what else is asked for is not there, and the database need not be asked. */
export function isSlug(text: string): text is string {
  return /^[a-z0-9-]{1,100}$/.test(text)
}
