import type { TextField } from 'payload'

export const titleField: TextField = {
  name: 'title',
  type: 'text',
  label: { nl: 'Titel', en: 'Title' },
  required: true,
  maxLength: 300,
}
