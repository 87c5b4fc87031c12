import { documentText } from '@/domain/document/document-text'
import { same } from '@/domain/merge/same'
import { cleanLink } from '@/domain/text/clean-link'

/**
 * Whether two values say the same to a reader: with other white space, such as a line break that no cell of a
 * table can hold, or with an address that still has its tracking.
 */
export function sameWords(a: unknown, b: unknown): boolean {
  return same(asRead(a), asRead(b))
}

function asRead(value: unknown): unknown {
  if (typeof value === 'string') return cleanLink(value).url ?? documentText(value)
  if (Array.isArray(value)) return value.map(asRead)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asRead(part)]))
}
