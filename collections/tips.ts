import type { CollectionConfig } from 'payload'

import { tipKinds, tipStates } from '@/domain/tip'

import { adminGroups } from './admin-groups'
import { chiefEditors } from './access/chief-editors'
import { nobody } from './access/nobody'
import { staff } from './access/staff'
import { acceptTip, declineTip } from './endpoints/close-tip'
import { sendTip } from './endpoints/send-tip'
import { optionsOf } from './fields/options-of'

const readOnly = { readOnly: true } as const

export const Tips: CollectionConfig = {
  slug: 'tips',
  labels: { singular: { nl: 'Tip', en: 'Tip' }, plural: { nl: 'Tips', en: 'Tips' } },
  access: { read: staff, create: nobody, update: nobody, delete: chiefEditors },
  endpoints: [sendTip, acceptTip, declineTip],
  trash: true,
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
      type: 'textarea',
      label: { nl: 'Bericht', en: 'Message' },
      required: true,
      admin: readOnly,
    },
    {
      name: 'kind',
      type: 'select',
      label: { nl: 'Soort', en: 'Kind' },
      options: optionsOf(tipKinds),
      required: true,
      admin: readOnly,
    },
    { name: 'path', type: 'text', label: { nl: 'Bij de pagina', en: 'About the page' }, admin: readOnly },
    { name: 'url', type: 'text', label: { nl: 'Link', en: 'Link' }, admin: readOnly },
    {
      name: 'senderName',
      type: 'text',
      label: { nl: 'Naam van de afzender', en: 'Sender' },
      admin: readOnly,
    },
    {
      name: 'senderEmail',
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
      type: 'text',
      label: { nl: 'Wat ervan kwam', en: 'Result' },
      admin: { ...readOnly, position: 'sidebar' },
    },
    {
      name: 'closedAt',
      type: 'date',
      label: { nl: 'Afgehandeld op', en: 'Closed at' },
      admin: { ...readOnly, position: 'sidebar' },
    },
  ],
}
