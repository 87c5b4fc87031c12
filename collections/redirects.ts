import type { CollectionConfig } from 'payload'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { chiefEditors } from './access/chief-editors'
import { staff } from './access/staff'
import { endpoints } from './endpoints/endpoints'
import { isMovablePath, isOwnPath } from './fields/redirect-paths'
import { carefulSaves } from './save/steps'
import { leadOn, leadToTheEnd } from './redirects/collapse-redirects'

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: labelsOf({ nl: ['Doorverwijzing', 'Doorverwijzingen'], en: ['Redirect', 'Redirects'] }),
  access: { read: staff, create: chiefEditors, update: chiefEditors, delete: chiefEditors },
  trash: true,
  endpoints: endpoints.redirects,
  admin: { group: adminGroups.settings, useAsTitle: 'from', defaultColumns: ['from', 'to', 'updatedAt'] },
  hooks: { ...carefulSaves, beforeChange: [leadToTheEnd], afterChange: [leadOn] },
  fields: [
    {
      name: 'from',
      type: 'text',
      label: { nl: 'Oud pad', en: 'Old path' },
      required: true,
      unique: true,
      index: true,
      validate: isMovablePath,
    },
    {
      name: 'to',
      type: 'text',
      label: { nl: 'Nieuw pad', en: 'New path' },
      required: true,
      validate: isOwnPath,
    },
  ],
}
