import { compareDutch } from '@/domain/text/dutch-order'
import type { FacetOption } from '@/domain/lists/facet'

import type { Choice } from './count-choices'

interface Counted {
  choices: Choice[]
  chosen: string[]
}

/** Every value that there can be, in a fixed order; what nothing has counts none. */
export function labelled<Value extends string>({
  choices,
  chosen,
  labels,
}: Counted & { labels: Record<Value, string> }): FacetOption[] {
  const counts = new Map(choices.map(({ value, count }) => [value, count]))
  return Object.entries<string>(labels).map(([value, label]) => ({
    value,
    label,
    count: counts.get(value) ?? 0,
    chosen: chosen.includes(value),
  }))
}

/** Values that were found, in the order of the alphabet. */
export function byLabel({ choices, chosen }: Counted): FacetOption[] {
  return choices
    .map(({ value, label, count }) => ({ value, label, count, chosen: chosen.includes(value) }))
    .sort((one, other) => compareDutch(one.label, other.label))
}

/** Years, the newest first; a chosen one that nothing is of counts none. */
export function byYear({ choices, chosen }: Counted): FacetOption[] {
  const found = new Set(choices.map(({ value }) => value))
  const none = chosen
    .filter((year) => !found.has(year))
    .map((year) => ({ value: year, label: year, count: 0 }))
  return [...choices, ...none]
    .map(({ value, label, count }) => ({ value, label, count, chosen: chosen.includes(value) }))
    .sort((one, other) => Number(other.value) - Number(one.value))
}
