import type { CollectionConfig } from 'payload'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { nobody } from './access/nobody'
import { ownOrAdministrators } from './access/own-or-administrators'
import { endpoints } from './endpoints/endpoints'
import { hashField } from './fields/hash-field'

/**
 * Keys with which programs of a person ask the API. A request with a key is that of a visitor (`queries/keys/`), so
 * none of this says what a key may read.
 */
export const Keys: CollectionConfig = {
  slug: 'keys',
  labels: labelsOf({ nl: ['API-sleutel', 'API-sleutels'], en: ['API key', 'API keys'] }),
  access: { read: ownOrAdministrators, create: nobody, update: nobody, delete: ownOrAdministrators },
  endpoints: endpoints.keys,
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'label',
    defaultColumns: ['label', 'start', 'owner', 'lastUsedAt', 'createdAt'],
    description: {
      nl: 'Met een sleutel leest een programma wat openbaar is. Wat verwijderd is, werkt meteen niet meer.',
      en: 'With a key a program reads what is public. What is deleted stops working at once.',
    },
    components: { beforeListTable: ['/components/admin/people/make-key.client#MakeKey'] },
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'label', type: 'text', label: { nl: 'Waarvoor', en: 'What for' }, required: true },
    { name: 'start', type: 'text', label: { nl: 'Begint met', en: 'Begins with' }, required: true },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      label: { nl: 'Van', en: 'Of' },
      required: true,
      index: true,
    },
    hashField(),
    { name: 'lastUsedAt', type: 'date', label: { nl: 'Laatst gebruikt', en: 'Last used' } },
  ],
}
