const prefix = 'gids_'

/** A secret of 256 random bits, that can be known for a key of this site. */
export function newKey(): string {
  return `${prefix}${hex(crypto.getRandomValues(new Uint8Array(32)))}`
}

/** What is kept of a key, or of another random secret, as SHA-256 in hexadecimal digits. It is random, so a plain hash is enough. */
export async function hashOfKey(key: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))))
}

/** The key in an `Authorization` header (`Bearer gids_…`), or `null` where that has none. */
export function keyIn(authorization: string | null): string | null {
  const [, key] = /^Bearer\s+(\S+)\s*$/i.exec(authorization ?? '') ?? []
  return key?.startsWith(prefix) ? key : null
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
