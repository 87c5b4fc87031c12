import type { GroupField } from 'payload'

import { countsCharacters } from '../fields/counts-characters'

/** What search engines and link previews show instead of the title and the description. */
export const seoFields: GroupField = {
  name: 'seo',
  type: 'group',
  label: 'Zoekmachines',
  admin: {
    description: 'Leeg: de titel en de omschrijving.',
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Titel',
      maxLength: 70,
      admin: { components: countsCharacters(70) },
    },
    {
      name: 'description',
      type: 'textarea',
      label: 'Omschrijving',
      maxLength: 160,
      admin: { components: countsCharacters(160) },
    },
  ],
}
