/** What a value of a document says, line by line, without how it is kept: texts and numbers in their order. */
export function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : value.split('\n')
  if (typeof value === 'number') return [String(value)]
  if (typeof value === 'boolean') return [value ? 'ja' : 'nee']
  if (Array.isArray(value)) return value.flatMap(linesOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (keptOnly.has(key) ? [] : linesOf(each)))
}

/** Of rows and of rich text: says how, not what. */
const keptOnly = new Set([
  'id',
  'key',
  'type',
  'version',
  'format',
  'indent',
  'direction',
  'detail',
  'mode',
  'style',
])
