import { amsterdamDay } from '@/domain/text/amsterdam-day'

/** The day of what a date field was given, "2026-03-31" in the Netherlands; `null` for what is no day. */
export function writtenDay(given: unknown): string | null {
  const text = given instanceof Date ? given.toISOString() : String(given)
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text) ?? []
  const moment = new Date(text)
  const isDay =
    day !== undefined &&
    !Number.isNaN(moment.getTime()) &&
    new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
  return isDay ? amsterdamDay(moment.toISOString()) : null
}
