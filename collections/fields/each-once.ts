/** The values that stand more than once in a list, each once; nothing counts as a value only when it is set. */
export function repeatedIn<T>(values: (T | null | undefined)[]): T[] {
  const seen = new Set<T>()
  const repeated = new Set<T>()
  for (const value of values) {
    if (value === null || value === undefined) continue
    if (seen.has(value)) repeated.add(value)
    seen.add(value)
  }
  return [...repeated]
}
