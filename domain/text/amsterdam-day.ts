/** The day that it was in the Netherlands at a moment (an ISO 8601 date-time), as ISO 8601: "2026-11-24". */
export function amsterdamDay(dateTime: string): string {
  return days.format(new Date(dateTime))
}

/** Swedish writes a date as ISO 8601 does. */
const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })
