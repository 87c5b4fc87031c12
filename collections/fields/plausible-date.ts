import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'

/** Rejects a date that does not exist, and a year that must be a typing error. */
export const plausibleDate = plausibleDateFrom(2000)

/** The same of what may be longer ago. */
export function plausibleDateFrom(firstYear: number): DateFieldValidation {
  return (value, options) => {
    if (value === null || value === undefined) return date(value, options)
    const given: unknown = value
    const text = given instanceof Date ? given.toISOString() : String(given)
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(text) ?? []
    const moment = new Date(text)
    const isDay =
      day !== undefined &&
      !Number.isNaN(moment.getTime()) &&
      new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day)
    if (!isDay) return 'Dit is geen datum. Kies een dag, of schrijf hem als 2026-03-31.'
    if (Number(year) < firstYear || Number(year) > 2100) return `Kies een jaar van ${firstYear} tot 2100.`
    return true
  }
}
