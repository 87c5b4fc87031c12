import type { CollectionConfig } from 'payload'

import { adminGroups } from '../admin/admin-groups'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { momentDisplay } from '../fields/date-display'
import { documentField, kindField } from '../fields/document-fields'
import { hashField } from '../fields/hash-field'
import { sharedTitle } from './shared-title'

/**
 * Links at which somebody without an account sees a draft. The database itself ends them with the password, the role or
 * the account of the sharer (a trigger on `users`); any member of staff withdraws one.
 */
export const SharedPreviews: CollectionConfig = {
  slug: 'shared-previews',
  labels: { singular: 'Gedeeld voorbeeld', plural: 'Gedeelde voorbeelden' },
  access: { read: staff, create: nobody, update: nobody, delete: staff },
  admin: {
    group: adminGroups.content,
    // What it is called is read with the row, and a title has to be kept: the form replaces this one.
    useAsTitle: 'expiresAt',
    listSearchableFields: ['collection'],
    defaultColumns: ['title', 'collection', 'sharer', 'expiresAt'],
    description: 'Links waarmee iemand zonder account een concept ziet. Wie er een verwijdert, trekt hem in.',
  },
  defaultSort: '-expiresAt',
  fields: [
    sharedTitle,
    kindField(),
    documentField({ name: 'record', label: 'Wat er gedeeld is', index: true }),
    {
      name: 'sharer',
      type: 'relationship',
      relationTo: 'users',
      label: 'Gedeeld door',
      required: true,
      index: true,
    },
    { name: 'expiresAt', type: 'date', label: 'Werkt tot', required: true, admin: momentDisplay },
    hashField(),
  ],
}
