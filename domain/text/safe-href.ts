import { parseURL } from './parse-url'

/**
 * The address if it can be linked to: absolute, and `http`, `https` or `mailto`; else `null`. It is returned as
 * it was written, never re-encoded.
 */
export function safeHref(address: string | null | undefined): string | null {
  const trimmed = address?.trim() ?? ''
  if (!/^(https?:\/\/[^\s/?#]|mailto:[^\s])/i.test(trimmed) || /\s/.test(trimmed)) return null
  return parseURL(trimmed) ? trimmed : null
}
