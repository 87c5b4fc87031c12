import type { CollectionConfig } from 'payload'

import { tipKinds, tipStates } from '@/domain/tip'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { chiefEditors } from './access/chief-editors'
import { nobody, nobodyOnField } from './access/nobody'
import { staff } from './access/staff'
import { trashByChiefEditors } from './access/trash-by-chief-editors'
import { endpoints } from './endpoints/endpoints'
import { optionsOf } from './fields/options-of'

const readOnly = { readOnly: true } as const

/** By the site, when a tip comes in and when it is closed. */
const writtenOnce = { update: nobodyOnField }

export const Tips: CollectionConfig = {
  slug: 'tips',
  labels: labelsOf({ nl: ['Tip', 'Tips'], en: ['Tip', 'Tips'] }),
  access: { read: staff, create: nobody, update: trashByChiefEditors, delete: chiefEditors },
  endpoints: endpoints.tips,
  trash: true,
  disableBulkEdit: true,
  admin: {
    group: adminGroups.content,
    useAsTitle: 'text',
    defaultColumns: ['text', 'kind', 'path', 'state', 'createdAt'],
    description: { nl: 'Wat bezoekers laten weten.', en: 'What visitors let us know.' },
    components: { edit: { beforeDocumentControls: ['/components/admin/tips/tip-panel.client#TipPanel'] } },
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'text',
      access: writtenOnce,
      type: 'textarea',
      label: { nl: 'Bericht', en: 'Message' },
      required: true,
      admin: readOnly,
    },
    {
      name: 'kind',
      access: writtenOnce,
      type: 'select',
      label: { nl: 'Soort', en: 'Kind' },
      options: optionsOf(tipKinds),
      required: true,
      admin: readOnly,
    },
    {
      name: 'path',
      access: writtenOnce,
      type: 'text',
      label: { nl: 'Bij de pagina', en: 'About the page' },
      admin: readOnly,
    },
    { name: 'url', access: writtenOnce, type: 'text', label: { nl: 'Link', en: 'Link' }, admin: readOnly },
    {
      name: 'senderName',
      access: writtenOnce,
      type: 'text',
      label: { nl: 'Naam van de afzender', en: 'Sender' },
      admin: readOnly,
    },
    {
      name: 'senderEmail',
      access: writtenOnce,
      type: 'text',
      label: { nl: 'Mailadres van de afzender', en: 'Sender’s address' },
      admin: {
        ...readOnly,
        description: {
          nl: 'Naam en mailadres verdwijnen zes maanden nadat de tip is afgehandeld.',
          en: 'Name and address go six months after the tip is closed.',
        },
      },
    },
    {
      name: 'state',
      access: writtenOnce,
      type: 'select',
      label: { nl: 'Stand', en: 'State' },
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
      label: { nl: 'Wat ervan kwam', en: 'Result' },
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'closedAt',
      access: writtenOnce,
      type: 'date',
      label: { nl: 'Afgehandeld op', en: 'Closed at' },
      admin: { ...readOnly, position: 'sidebar' },
    },
  ],
}
