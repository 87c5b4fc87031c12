import { createHash, randomBytes } from 'node:crypto'

const prefix = 'gids_'

/** A secret of 256 random bits, that can be known for a key of this site. */
export function newKey(): string {
  return `${prefix}${randomBytes(32).toString('base64url')}`
}

/** What is kept of a key. It is random, so a plain hash is enough. */
export function hashOfKey(key: string): string {
  return createHash('sha256').update(key).digest('hex')
}

/** The key in an `Authorization` header (`Bearer gids_…`), or `null` where that has none. */
export function keyIn(authorization: string | null): string | null {
  const [, key] = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '') ?? []
  return key?.startsWith(prefix) ? key : null
}
