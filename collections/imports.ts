import type { CollectionConfig } from 'payload'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { nobody } from './access/nobody'
import { staff } from './access/staff'
import { recordImport } from './hooks/record-import'

export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: labelsOf({ nl: ['Import', 'Imports'], en: ['Import', 'Imports'] }),
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'file', 'updatedAt'],
    description: {
      nl: 'Wat een document zei toen het voor het laatst werd geïmporteerd, en wat daarvan kwam.',
      en: 'What a document said when it was last imported, and what came of it.',
    },
  },
  hooks: { afterChange: [recordImport] },
  fields: [
    {
      name: 'slug',
      type: 'text',
      label: { nl: 'Document', en: 'Document' },
      required: true,
      unique: true,
      index: true,
    },
    { name: 'file', type: 'text', label: { nl: 'Bestand', en: 'File' }, required: true },
    { name: 'hash', type: 'text', label: { nl: 'Vingerafdruk', en: 'Hash' }, required: true },
    { name: 'topic', type: 'relationship', relationTo: 'topics', label: { nl: 'Thema', en: 'Topic' } },
    { name: 'said', type: 'json', label: { nl: 'Wat het zei', en: 'What it said' }, required: true },
    { name: 'problems', type: 'json', label: { nl: 'Problemen', en: 'Problems' } },
  ],
}
