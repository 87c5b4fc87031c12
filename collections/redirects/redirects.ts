import type { CollectionConfig } from 'payload'

import { adminGroups } from '../admin/admin-groups'
import { chiefEditors } from '../access/chief-editors'
import { staff } from '../access/staff'
import { endpoints } from '../endpoints/endpoints'
import { isMovablePath, isOwnPath } from './redirect-paths'
import { carefulSaves } from '../save/steps'
import { rejectCircle } from './reject-circle'

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Doorverwijzing', plural: 'Doorverwijzingen' },
  access: { read: staff, create: chiefEditors, update: chiefEditors, delete: chiefEditors },
  trash: true,
  endpoints: endpoints.redirects,
  admin: { group: adminGroups.settings, useAsTitle: 'from', defaultColumns: ['from', 'to', 'updatedAt'] },
  hooks: { ...carefulSaves, beforeChange: [rejectCircle] },
  fields: [
    {
      name: 'from',
      type: 'text',
      label: 'Oud pad',
      required: true,
      unique: true,
      index: true,
      validate: isMovablePath,
    },
    {
      name: 'to',
      type: 'text',
      label: 'Nieuw pad',
      required: true,
      validate: isOwnPath,
    },
  ],
}
