import type { CollectionConfig } from 'payload'

import { adminGroups } from '../admin/admin-groups'
import { chiefEditors } from '../access/chief-editors'
import { staff } from '../access/staff'
import { endpoints } from '../endpoints/endpoints'
import { isEachOneWord } from './is-each-one-word'
import { carefulSaves } from '../save/steps'

export const Synonyms: CollectionConfig = {
  slug: 'synonyms',
  labels: { singular: 'Synoniem', plural: 'Synoniemen' },
  access: { read: staff, create: chiefEditors, update: chiefEditors, delete: chiefEditors },
  trash: true,
  endpoints: endpoints.synonyms,
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'words',
    defaultColumns: ['words', 'updatedAt'],
    description: 'Woorden die hetzelfde betekenen: wie naar het ene zoekt, vindt ook het andere.',
  },
  hooks: carefulSaves,
  fields: [
    {
      name: 'words',
      type: 'text',
      hasMany: true,
      required: true,
      minRows: 2,
      maxRows: 20,
      label: 'Woorden',
      validate: isEachOneWord,
      // The dashboard leads here from a word that nothing is found with.
      defaultValue: ({ req }) => (typeof req?.query?.woord === 'string' ? [req.query.woord] : undefined),
    },
  ],
}
