import { cleanText } from '@/domain/text/clean-text'

/** A value as JSON can hold it: clean texts, finite numbers, booleans, lists and records of those, or `null`. */
export function plainData(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (Array.isArray(value)) return value.map(plainData)
  if (typeof value !== 'object' || value === null)
    return value === undefined || value === null ? null : String(value)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [cleanText(key), plainData(item)]))
}
