import type { CollectionConfig } from 'payload'

import { reviewStates } from '@/domain/review'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { nobody } from './access/nobody'
import { staff } from './access/staff'
import { endpoints } from './endpoints/endpoints'
import { optionsOf } from './fields/options-of'

/** What a redacteur asks the eindredactie to publish. Beside the documents, so that asking makes no new version. */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: labelsOf({ nl: ['Beoordeling', 'Beoordelingen'], en: ['Review', 'Reviews'] }),
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  endpoints: endpoints.reviews,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'submittedBy', 'note', 'updatedAt'],
    description: {
      nl: 'Wat de redactie wil laten publiceren. Leg iets voor op het formulier zelf.',
      en: 'What editors want to have published.',
    },
  },
  defaultSort: '-updatedAt',
  fields: [
    { name: 'title', type: 'text', label: { nl: 'Wat', en: 'What' }, required: true },
    {
      name: 'state',
      type: 'select',
      label: { nl: 'Stand', en: 'State' },
      options: optionsOf(reviewStates),
      required: true,
      index: true,
    },
    { name: 'collection', type: 'text', label: { nl: 'Soort', en: 'Kind' }, required: true, index: true },
    { name: 'record', type: 'number', label: { nl: 'Nummer', en: 'Number' }, required: true, index: true },
    { name: 'note', type: 'textarea', label: { nl: 'Bericht aan de eindredactie', en: 'Note' } },
    {
      name: 'submittedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { nl: 'Voorgelegd door', en: 'Submitted by' },
    },
    { name: 'reason', type: 'textarea', label: { nl: 'Waarom teruggestuurd', en: 'Reason' } },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { nl: 'Beoordeeld door', en: 'Decided by' },
    },
  ],
}
