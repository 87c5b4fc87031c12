import type { CollectionConfig } from 'payload'

import { tipKinds, tipStates } from '@/domain/tips/tip'

import { adminGroups } from '../admin/admin-groups'
import { chiefEditors } from '../access/chief-editors'
import { nobody, nobodyOnField } from '../access/nobody'
import { staff } from '../access/staff'
import { trashByChiefEditors } from './trash-by-chief-editors'
import { endpoints } from '../endpoints/endpoints'
import { momentDisplay } from '../fields/date-display'
import { optionsOf } from '../fields/options-of'

const readOnly = { readOnly: true } as const

/** Of a text that nobody changes, and that is an address where it can be. */
const address = {
  ...readOnly,
  components: { Field: '/components/admin/documents/document-fields#AddressField' },
} as const

/** By the site, when a tip comes in and when it is closed. */
const writtenOnce = { update: nobodyOnField }

export const Tips: CollectionConfig = {
  slug: 'tips',
  labels: { singular: 'Tip', plural: 'Tips' },
  access: { read: staff, create: nobody, update: trashByChiefEditors, delete: chiefEditors },
  endpoints: endpoints.tips,
  trash: true,
  disableBulkEdit: true,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'text',
    defaultColumns: ['text', 'kind', 'path', 'state', 'createdAt'],
    description: 'Wat bezoekers laten weten.',
    components: { edit: { beforeDocumentControls: ['/components/admin/tips/tip-panel.client#TipPanel'] } },
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'text',
      access: writtenOnce,
      type: 'textarea',
      label: 'Bericht',
      required: true,
      admin: readOnly,
    },
    {
      name: 'kind',
      access: writtenOnce,
      type: 'select',
      label: 'Soort',
      options: optionsOf(tipKinds),
      required: true,
      admin: readOnly,
    },
    {
      name: 'path',
      access: writtenOnce,
      type: 'text',
      label: 'Bij de pagina',
      admin: address,
    },
    { name: 'url', access: writtenOnce, type: 'text', label: 'Link', admin: address },
    {
      name: 'senderName',
      access: writtenOnce,
      type: 'text',
      label: 'Naam van de afzender',
      admin: readOnly,
    },
    {
      name: 'senderEmail',
      access: writtenOnce,
      type: 'text',
      label: 'Mailadres van de afzender',
      admin: {
        ...readOnly,
        description: 'Naam en mailadres verdwijnen zes maanden nadat de tip is afgehandeld.',
      },
    },
    {
      name: 'state',
      access: writtenOnce,
      type: 'select',
      label: 'Status',
      options: optionsOf(tipStates),
      required: true,
      defaultValue: 'open',
      index: true,
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'result',
      access: writtenOnce,
      type: 'text',
      label: 'Wat ervan kwam',
      admin: { ...address, disableListColumn: true, position: 'sidebar' },
    },
    {
      name: 'closedAt',
      access: writtenOnce,
      type: 'date',
      label: 'Afgehandeld op',
      admin: { ...readOnly, ...momentDisplay, position: 'sidebar' },
    },
  ],
}
