import type { CollectionConfig } from 'payload'

import { chiefEditors } from './chief-editors'
import { draftsOrChiefEditors } from './drafts-or-chief-editors'
import { publishedOrStaff } from './published-or-staff'
import { staff } from './staff'

/** The access of every collection that has drafts. */
export const publishedContent: CollectionConfig['access'] = {
  read: publishedOrStaff,
  readVersions: staff,
  create: draftsOrChiefEditors,
  update: draftsOrChiefEditors,
  delete: chiefEditors,
  unlock: staff,
}
