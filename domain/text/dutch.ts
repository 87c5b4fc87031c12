const nouns = {
  topic: { one: 'thema', many: 'thema’s' },
  question: { one: 'vraag', many: 'vragen' },
  organisation: { one: 'organisatie', many: 'organisaties' },
  source: { one: 'bron', many: 'bronnen' },
} as const

export type Noun = keyof typeof nouns

const numbers = new Intl.NumberFormat('nl-NL')
const dates = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
const times = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
const lists = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** "1 vraag", "20 vragen", "1.200 bronnen". */
export function counted({ count, noun }: { count: number; noun: Noun }): string {
  return `${formatNumber(count)} ${nounFor({ count, noun })}`
}

/** The noun alone, in the number that fits: "vraag" for 1, "vragen" for 0 and 20. */
export function nounFor({ count, noun }: { count: number; noun: Noun }): string {
  return count === 1 ? nouns[noun].one : nouns[noun].many
}

/** "1.200". */
export function formatNumber(value: number): string {
  return numbers.format(value)
}

/** "23 november 2026": the day that an ISO 8601 date-time falls on in the Netherlands. */
export function formatDate(dateTime: string): string {
  return dates.format(new Date(dateTime))
}

/** "23 november 2026 om 14:05": a moment (ISO 8601) by the clock of the Netherlands. */
export function formatMoment(dateTime: string): string {
  return `${formatDate(dateTime)} om ${times.format(new Date(dateTime))}`
}

/** "a, b en c". */
export function enumerate(words: string[]): string {
  return lists.format(words)
}
