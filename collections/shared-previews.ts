import type { CollectionConfig } from 'payload'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { nobody } from './access/nobody'
import { staff } from './access/staff'
import { hashField } from './fields/hash-field'

/**
 * Links at which somebody without an account sees a draft. The database itself ends them with the password, the role or
 * the account of who shares (a trigger on `users`); any member of staff withdraws one.
 */
export const SharedPreviews: CollectionConfig = {
  slug: 'shared-previews',
  labels: labelsOf({
    nl: ['Gedeeld voorbeeld', 'Gedeelde voorbeelden'],
    en: ['Shared preview', 'Shared previews'],
  }),
  access: { read: staff, create: nobody, update: nobody, delete: staff },
  admin: {
    group: adminGroups.content,
    useAsTitle: 'collection',
    defaultColumns: ['collection', 'record', 'sharer', 'expiresAt'],
    description: {
      nl: 'Links waarmee iemand zonder account een concept ziet. Wie er een verwijdert, trekt hem in.',
      en: 'Links at which somebody without an account sees a draft. Deleting one withdraws it.',
    },
  },
  defaultSort: '-expiresAt',
  fields: [
    { name: 'collection', type: 'text', label: { nl: 'Soort', en: 'Kind' }, required: true },
    { name: 'record', type: 'number', label: { nl: 'Nummer', en: 'Number' }, required: true, index: true },
    {
      name: 'sharer',
      type: 'relationship',
      relationTo: 'users',
      label: { nl: 'Gedeeld door', en: 'Shared by' },
      required: true,
      index: true,
    },
    { name: 'expiresAt', type: 'date', label: { nl: 'Werkt tot', en: 'Works until' }, required: true },
    hashField(),
  ],
}
