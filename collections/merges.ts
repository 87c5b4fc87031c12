import type { CollectionConfig } from 'payload'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { chiefEditors } from './access/chief-editors'
import { nobody } from './access/nobody'
import { endpoints } from './endpoints/endpoints'

/** The button of who merges, on the form of a record. */
export const mergeWith = '/components/admin/merge/merge-with.client#MergeWith'

/** Two records that became one, with what is needed to undo that. */
export const Merges: CollectionConfig = {
  slug: 'merges',
  labels: labelsOf({ nl: ['Samenvoeging', 'Samenvoegingen'], en: ['Merge', 'Merges'] }),
  access: { read: chiefEditors, create: nobody, update: nobody, delete: nobody },
  endpoints: endpoints.merges,
  admin: {
    group: adminGroups.settings,
    useAsTitle: 'title',
    defaultColumns: ['title', 'createdAt', 'undoneAt'],
    description: { nl: 'Dertig dagen lang ongedaan te maken.', en: 'Can be undone for thirty days.' },
    components: { edit: { beforeDocumentControls: ['/components/admin/merge/undo-merge.client#UndoMerge'] } },
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', type: 'text', label: { nl: 'Wat', en: 'What' }, required: true },
    { name: 'collection', type: 'text', label: { nl: 'Soort', en: 'Kind' }, required: true },
    { name: 'from', type: 'number', label: { nl: 'Verdwenen', en: 'Gone' }, required: true },
    { name: 'into', type: 'number', label: { nl: 'Gebleven', en: 'Kept' }, required: true, index: true },
    { name: 'done', type: 'json', label: { nl: 'Wat er veranderde', en: 'What changed' }, required: true },
    { name: 'undoneAt', type: 'date', label: { nl: 'Ongedaan gemaakt op', en: 'Undone at' } },
  ],
}
