import type { CollectionConfig } from 'payload'

import { adminGroups } from '../admin/admin-groups'
import { chiefEditors } from '../access/chief-editors'
import { nobody } from '../access/nobody'
import { endpoints } from '../endpoints/endpoints'
import { documentField, kindField } from '../fields/document-fields'
import { momentDisplay } from '../fields/date-display'
import { inWords } from '../fields/in-words'

/** The button of who merges, on the form of a record. */
export const mergeWith = '/components/admin/merge/merge-with.client#MergeWith'

/** Two records that became one, with what is needed to undo that. */
export const Merges: CollectionConfig = {
  slug: 'merges',
  labels: { singular: 'Samenvoeging', plural: 'Samenvoegingen' },
  access: { read: chiefEditors, create: nobody, update: nobody, delete: nobody },
  endpoints: endpoints.merges,
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'title',
    defaultColumns: ['title', 'createdAt', 'undoneAt'],
    description: 'Dertig dagen lang ongedaan te maken.',
    components: { edit: { beforeDocumentControls: ['/components/admin/merge/undo-merge.client#UndoMerge'] } },
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', type: 'text', label: 'Wat', required: true },
    kindField(),
    documentField({ name: 'from', label: 'Verdwenen' }),
    documentField({ name: 'into', label: 'Gebleven', index: true }),
    {
      name: 'done',
      type: 'json',
      label: 'Wat er veranderde',
      required: true,
      admin: inWords('/components/admin/merge/merge-report#MergeReport'),
    },
    { name: 'undoneAt', type: 'date', label: 'Ongedaan gemaakt op', admin: momentDisplay },
  ],
}
