/** The day after today in the Netherlands, as a field for a date has it: "2026-11-23". */
export function tomorrow(now = Date.now()): string {
  const [year = 0, month = 0, day = 0] = days.format(now).split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10)
}

/** Year, month and day. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
