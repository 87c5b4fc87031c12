import type { CollectionConfig } from 'payload'

import { adminGroups } from '../admin/admin-groups'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { optionsOf } from '../fields/options-of'

export const Changes: CollectionConfig = {
  slug: 'changes',
  labels: { singular: 'Wijziging', plural: 'Wijzigingen' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'text',
    defaultColumns: ['createdAt', 'action', 'subject', 'text', 'topic'],
    description: 'Wat er bij het publiceren bij kwam, veranderde of verdween.',
  },
  fields: [
    {
      name: 'action',
      type: 'select',
      label: 'Wat er gebeurde',
      options: optionsOf({
        added: 'Toegevoegd',
        changed: 'Gewijzigd',
        organisation_added: 'Kreeg een organisatie',
        source_added: 'Kreeg een bron',
        publication_added: 'Kreeg een publicatie',
        removed: 'Verwijderd',
        unreachable: 'Niet meer bereikbaar',
      }),
      required: true,
    },
    {
      name: 'subject',
      type: 'select',
      label: 'Soort',
      options: optionsOf({ topic: 'Thema', question: 'Vraag', organisation: 'Organisatie', source: 'Bron' }),
      required: true,
    },
    {
      name: 'topic',
      type: 'relationship',
      label: 'Thema',
      relationTo: 'topics',
      index: true,
      required: true,
    },
    { name: 'text', type: 'text', label: 'Wat', required: true },
    { name: 'key', type: 'text', label: 'Vaste sleutel', index: true },
  ],
}
