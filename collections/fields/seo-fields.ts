import type { GroupField } from 'payload'

import { countsCharacters } from './counts-characters'

/** What search engines and link previews show instead of the title and the description. */
export const seoFields: GroupField = {
  name: 'seo',
  type: 'group',
  label: { nl: 'Zoekmachines', en: 'Search engines' },
  admin: {
    description: {
      nl: 'Leeg: de titel en de omschrijving.',
      en: 'Empty: the title and the description.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { nl: 'Titel', en: 'Title' },
      maxLength: 70,
      admin: { components: countsCharacters(70) },
    },
    {
      name: 'description',
      type: 'textarea',
      label: { nl: 'Omschrijving', en: 'Description' },
      maxLength: 160,
      admin: { components: countsCharacters(160) },
    },
  ],
}
