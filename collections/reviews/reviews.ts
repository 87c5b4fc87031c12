import type { CollectionConfig } from 'payload'

import { reviewStates } from '@/domain/reviews/review'

import { adminGroups } from '../admin/admin-groups'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { endpoints } from '../endpoints/endpoints'
import { documentField, kindField } from '../fields/document-fields'
import { optionsOf } from '../fields/options-of'

/** What a redacteur asks the eindredactie to publish. Beside the documents, so that asking makes no new version. */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Beoordeling', plural: 'Beoordelingen' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  endpoints: endpoints.reviews,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'submittedBy', 'note', 'updatedAt'],
    description: 'Wat de redactie wil laten publiceren. Leg iets voor op het formulier zelf.',
  },
  defaultSort: '-updatedAt',
  fields: [
    { name: 'title', type: 'text', label: 'Wat', required: true },
    {
      name: 'state',
      type: 'select',
      label: 'Status',
      options: optionsOf(reviewStates),
      required: true,
      index: true,
    },
    kindField({ index: true }),
    documentField({ name: 'record', label: 'Waar het over gaat', index: true }),
    { name: 'note', type: 'textarea', label: 'Bericht aan de eindredactie' },
    {
      name: 'submittedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Voorgelegd door',
    },
    { name: 'reason', type: 'textarea', label: 'Waarom teruggestuurd' },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Beoordeeld door',
    },
  ],
}
