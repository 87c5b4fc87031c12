import type { OptionObject } from 'payload'

/** The options of a select: `{ value: label }` in the order in which it is written. */
export function optionsOf(labels: Record<string, string>): OptionObject[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
