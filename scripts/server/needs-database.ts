/**
 * Whether the answer to this is worth nothing without the database. Payload then takes a member of staff for a
 * stranger, who has to log in and loses what was being written, or says in English that something went wrong; and Next
 * has sent a 200 with an empty page before it notices. Uploaded images are files, and stand on pages that keep being
 * served.
 */
export function needsDatabase(url: string): boolean {
  return /^\/(admin|voorbeeld|api)([/?]|$)/.test(url) && !url.startsWith('/api/media/file/')
}
