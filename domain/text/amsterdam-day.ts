/** The day that it was in the Netherlands at a moment (an ISO 8601 date-time), as ISO 8601: "2026-11-24". */
export function amsterdamDay(dateTime: string): string {
  return days.format(new Date(dateTime)).padStart(10, '0')
}

/** Swedish writes a date as ISO 8601 does, but for the zeros before a year of less than four digits. */
const days = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' })
