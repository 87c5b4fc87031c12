import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'

import { writtenDay } from './written-day'

/** Rejects a date that does not exist, and a year that must be a typing error. */
export const plausibleDate = plausibleDateFrom(2000)

/** The same of what may be longer ago. */
export function plausibleDateFrom(firstYear: number): DateFieldValidation {
  return (value, options) => {
    if (value === null || value === undefined) return date(value, options)
    const day = writtenDay(value)
    if (day === null) return 'Dit is geen datum. Kies een dag, of schrijf hem als 2026-03-31.'
    return (day >= String(firstYear) && day < '2101') || `Kies een jaar van ${firstYear} tot 2100.`
  }
}
