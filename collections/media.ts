import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { readEnvironment } from '@/environment'

import { adminGroups } from './admin-groups'
import { labelsOf } from './labels'
import { chiefEditors } from './access/chief-editors'
import { outsideTrashOrStaff } from './access/outside-trash-or-staff'
import { staff } from './access/staff'
import { noSuchFile } from './endpoints/no-such-file'
import { carefulSaves } from './hooks/content-hooks'
import { namePictures } from './hooks/name-pictures'
import { refuseDeletionInUse, refuseTrashInUse } from './hooks/refuse-removal-in-use'
import { refuseWithoutRoom } from './hooks/refuse-without-room'
import { showPicturesWithTopics } from './hooks/show-pictures-with-topics'
import { urlField } from './fields/url-field'

const folder = path.resolve(readEnvironment(process.env).DATA_DIR, 'media')

export const Media: CollectionConfig = {
  slug: 'media',
  labels: labelsOf({ nl: ['Beeld', 'Beelden'], en: ['Image', 'Images'] }),
  access: { read: outsideTrashOrStaff, create: staff, update: chiefEditors, delete: chiefEditors },
  admin: {
    group: adminGroups.content,
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
  },
  trash: true,
  // A copy would get the name of an earlier one that is gone, which browsers still keep.
  disableDuplicate: true,
  upload: {
    staticDir: folder,
    handlers: [noSuchFile(folder)],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp'],
    formatOptions: { format: 'webp', options: { quality: 80 } },
    resizeOptions: { width: 1920, withoutEnlargement: true },
    imageSizes: [
      { name: 'card', width: 640, height: 360, formatOptions: { format: 'webp', options: { quality: 75 } } },
      {
        name: 'cover',
        width: 1280,
        height: 720,
        formatOptions: { format: 'webp', options: { quality: 75 } },
      },
    ],
    adminThumbnail: 'card',
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: { nl: 'Beschrijving van het beeld', en: 'Alternative text' },
      required: true,
      admin: { description: { nl: 'Voor wie het beeld niet ziet.', en: 'For those who do not see it.' } },
    },
    { name: 'credit', type: 'text', label: { nl: 'Naamsvermelding', en: 'Credit' } },
    urlField({ name: 'sourceURL', label: { nl: 'Herkomst', en: 'Source' } }),
  ],
  hooks: {
    ...carefulSaves,
    beforeOperation: [
      ...carefulSaves.beforeOperation,
      refuseWithoutRoom(folder),
      showPicturesWithTopics,
      namePictures,
    ],
    beforeChange: [refuseTrashInUse],
    beforeDelete: [refuseDeletionInUse],
  },
}
