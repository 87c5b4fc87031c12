import type { CollectionConfig } from 'payload'

import { adminGroups } from '../admin/admin-groups'
import { nobody } from '../access/nobody'
import { ownOrAdministrators } from './own-or-administrators'
import { endpoints } from '../endpoints/endpoints'
import { hashField } from '../fields/hash-field'

/**
 * Keys with which programs of a person ask the API. A request with a key is that of a visitor (`queries/keys/`), so
 * none of this says what a key may read.
 */
export const Keys: CollectionConfig = {
  slug: 'keys',
  labels: { singular: 'API-sleutel', plural: 'API-sleutels' },
  access: { read: ownOrAdministrators, create: nobody, update: nobody, delete: ownOrAdministrators },
  endpoints: endpoints.keys,
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'label',
    defaultColumns: ['label', 'start', 'owner', 'lastUsedAt', 'createdAt'],
    description:
      'Met een sleutel leest een programma wat openbaar is. Wat verwijderd is, werkt meteen niet meer.',
    components: { beforeListTable: ['/components/admin/people/make-key.client#MakeKey'] },
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'label', type: 'text', label: 'Waarvoor', required: true },
    { name: 'start', type: 'text', label: 'Begint met', required: true },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      label: 'Van',
      required: true,
      index: true,
    },
    hashField(),
    { name: 'lastUsedAt', type: 'date', label: 'Laatst gebruikt' },
  ],
}
