import type { DateField, DateFieldValidation } from 'payload'
import { date } from 'payload/shared'

import { amsterdamDay } from '@/domain/text/amsterdam-day'

import { requiredToPublish } from '../fields/required-to-publish'
import { writtenDay } from '../fields/written-day'

/** Rejects what is no day, and a day that is still to come: what was published has a date that was. */
const pastDay: DateFieldValidation = (value, options) => {
  if (value === null || value === undefined) return date(value, options)
  const day = writtenDay(value)
  if (day === null) return 'Dit is geen datum. Kies een dag, of schrijf hem als 2026-03-31.'
  if (day > amsterdamDay(new Date().toISOString()))
    return 'Deze dag moet nog komen. Geef de dag waarop het verscheen.'
  return day >= '1500-01-01' || 'Kies een jaar vanaf 1500.'
}

/** The day on which a publication appeared. */
export const publicationDate: DateField = {
  name: 'date',
  type: 'date',
  label: 'Datum',
  validate: requiredToPublish(pastDay),
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } },
}
