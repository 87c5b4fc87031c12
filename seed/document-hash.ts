import { createHash } from 'node:crypto'

/** Counts the changes of the rules by which documents are read: after each, those that did not change are read again. */
const reading = 3

/** What a document is known by: the same one, read by the same rules, says the same. SHA-256, in hexadecimal digits. */
export function documentHash(...parts: (Uint8Array | string)[]): string {
  const hash = createHash('sha256').update(`${reading} `)
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
