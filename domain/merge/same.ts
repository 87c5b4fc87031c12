/**
 * Whether two values say the same: by content, and nothing, the empty string and the empty list are one. So is 0, which
 * a form says of a list without rows.
 */
export function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => sorted(part)) ?? 'null'
}

function sorted(value: unknown): unknown {
  if (isNothing(value)) return null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).filter(([, part]) => !isNothing(part))
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === 0 ||
    (Array.isArray(value) && value.length === 0)
  )
}
