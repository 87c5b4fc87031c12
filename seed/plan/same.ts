import { documentText } from '@/domain/document/document-text'
import { cleanLink } from '@/domain/text/clean-link'

/** Whether two values say the same: by content, and nothing, the empty string and the empty list are one. */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

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

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => sorted(part)) ?? 'null'
}

function sorted(value: unknown): unknown {
  if (value === '' || (Array.isArray(value) && value.length === 0)) return null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? null
  const entries = Object.entries(value).filter(([, part]) => !isNothing(part))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
