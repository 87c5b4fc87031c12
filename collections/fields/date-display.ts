import type { DateField } from 'payload'

/** For the `admin` of a date that is a day. */
export const dayDisplay: DateField['admin'] = { date: { displayFormat: 'd MMMM yyyy' } }

/** For the `admin` of a date that the site sets: it is shown with its time, by the clock of the Netherlands. */
export const momentDisplay: DateField['admin'] = {
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm', timeFormat: 'HH:mm' },
  components: { Field: '/components/admin/moment-field.client#MomentField' },
}
