import { formatMoment } from '../text/dutch'

export interface PlannedChange {
  type: 'publish' | 'unpublish'
  /** ISO 8601. */
  at: string
  /** `null` when that account is gone. */
  planner: string | null
  /** Why it failed; `null` for what is still to come. */
  failure: string | null
}

/** "Wordt openbaar op 3 december 2026 om 09:00, gepland door Jo.", or why it did not happen. */
export function planSentence({ type, at, planner, failure }: PlannedChange): string {
  const moment = formatMoment(at)
  if (failure !== null) return `${names[type].done} op ${moment} is niet gelukt: ${failure}`
  return `${names[type].comes} op ${moment}, gepland door ${planner ?? 'wie er niet meer is'}.`
}

const names = {
  publish: { comes: 'Wordt openbaar', done: 'Publiceren' },
  unpublish: { comes: 'Gaat offline', done: 'Offline halen' },
} as const

/** The same for a cell of a list: "Openbaar: 3 december 2026 om 09:00". */
export function planNote({ type, at, failure }: PlannedChange): string {
  const what = type === 'publish' ? 'Openbaar' : 'Offline'
  return `${what}: ${formatMoment(at)}${failure === null ? '' : `, niet gelukt: ${failure}`}`
}
