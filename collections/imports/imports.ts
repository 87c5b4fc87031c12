import type { CollectionConfig } from 'payload'

import { adminGroups } from '../admin/admin-groups'
import { nobody } from '../access/nobody'
import { staff } from '../access/staff'
import { inWords } from '../fields/in-words'
import { recordImport } from './record-import'

export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: 'Import', plural: 'Imports' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'file', 'updatedAt'],
    description:
      'Wat er in een document stond toen het voor het laatst werd geïmporteerd, en wat daarvan kwam.',
  },
  hooks: { afterChange: [recordImport] },
  fields: [
    {
      name: 'slug',
      type: 'text',
      label: 'Document',
      required: true,
      unique: true,
      index: true,
    },
    { name: 'file', type: 'text', label: 'Bestand', required: true },
    { name: 'hash', type: 'text', required: true, admin: { hidden: true } },
    { name: 'topic', type: 'relationship', relationTo: 'topics', label: 'Thema' },
    {
      name: 'problems',
      type: 'json',
      label: 'Meldingen',
      admin: inWords('/components/admin/import/import-report#ImportProblems'),
    },
    {
      name: 'provided',
      type: 'json',
      label: 'Wat er in het document stond',
      required: true,
      admin: inWords('/components/admin/import/import-report#ImportedDocument'),
    },
  ],
}
