import type { CollectionConfig } from 'payload'

import { historyActions } from '@/domain/changes/history'

import { adminGroups } from '../admin/admin-groups'
import { chiefEditors } from '../access/chief-editors'
import { nobody } from '../access/nobody'
import { documentField, kindField } from '../fields/document-fields'
import { optionsOf } from '../fields/options-of'

export const History: CollectionConfig = {
  slug: 'history',
  labels: { singular: 'Handeling', plural: 'Geschiedenis' },
  access: { read: chiefEditors, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'action', 'title', 'name', 'detail'],
    description: 'Wie wanneer wat deed. Niemand wijzigt dit.',
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'action',
      type: 'select',
      label: 'Handeling',
      options: optionsOf(historyActions),
      required: true,
      index: true,
    },
    { name: 'title', type: 'text', label: 'Wat', required: true },
    kindField({ index: true }),
    documentField({ name: 'record', label: 'Waar het over gaat', index: true }),
    { name: 'who', type: 'relationship', relationTo: 'users', label: 'Gebruiker' },
    {
      name: 'name',
      type: 'text',
      label: 'Wie',
      required: true,
      admin: {
        description: 'Blijft staan als de gebruiker verdwijnt.',
      },
    },
    { name: 'detail', type: 'textarea', label: 'Toelichting' },
  ],
}
