import type { CollectionConfig } from 'payload'

import { historyActions } from '@/domain/history'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { chiefEditors } from './access/chief-editors'
import { nobody } from './access/nobody'
import { optionsOf } from './fields/options-of'

export const History: CollectionConfig = {
  slug: 'history',
  labels: labelsOf({ nl: ['Handeling', 'Geschiedenis'], en: ['Action', 'History'] }),
  access: { read: chiefEditors, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'action', 'title', 'name', 'detail'],
    hideAPIURL: true,
    description: { nl: 'Wie wanneer wat deed. Niemand wijzigt dit.', en: 'Who did what, and when.' },
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'action',
      type: 'select',
      label: { nl: 'Handeling', en: 'Action' },
      options: optionsOf(historyActions),
      required: true,
      index: true,
    },
    { name: 'title', type: 'text', label: { nl: 'Wat', en: 'What' }, required: true },
    { name: 'collection', type: 'text', label: { nl: 'Soort', en: 'Kind' }, required: true, index: true },
    { name: 'record', type: 'number', label: { nl: 'Nummer', en: 'Number' }, required: true, index: true },
    { name: 'who', type: 'relationship', relationTo: 'users', label: { nl: 'Gebruiker', en: 'User' } },
    {
      name: 'name',
      type: 'text',
      label: { nl: 'Wie', en: 'Who' },
      required: true,
      admin: {
        description: {
          nl: 'Blijft staan als de gebruiker verdwijnt.',
          en: 'Stays when the user goes.',
        },
      },
    },
    { name: 'detail', type: 'textarea', label: { nl: 'Toelichting', en: 'Detail' } },
  ],
}
