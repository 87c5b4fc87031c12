import type { CollectionConfig } from 'payload'

import { adminGroups } from '../admin/admin-groups'
import { chiefEditors } from '../access/chief-editors'
import { staff } from '../access/staff'
import { endpoints } from '../endpoints/endpoints'
import { carefulSaves } from '../save/steps'
import { rejectDeletionOfUsedImage, rejectTrashInUse } from '../save/reject-removal-in-use'
import { urlField } from '../fields/url-field'
import { checkPictures } from './check-pictures'
import { namePictures } from './name-pictures'
import {
  hideFiles,
  ownPicturesOrChiefEditors,
  picturesOfTopicsOrStaff,
  rejectOtherFile,
} from './picture-access'
import { recordUploader, uploadedBy } from './uploader'
import { rejectWithoutRoom } from './reject-without-room'
import { sendPicture } from './send-picture'
import { showPicturesWithTopics } from './show-pictures-with-topics'
import { removeDeletedFiles, removeReplacedFiles, storePictures } from './store-pictures'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Beeld', plural: 'Beelden' },
  access: {
    read: picturesOfTopicsOrStaff,
    create: staff,
    update: ownPicturesOrChiefEditors,
    delete: chiefEditors,
  },
  admin: {
    group: adminGroups.content,
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'credit'],
  },
  trash: true,
  endpoints: endpoints.media,
  // A copy would get the name of an earlier one that is gone, which browsers still keep.
  disableDuplicate: true,
  upload: {
    // Where Payload finds nothing to delete: files are stored, sent and removed by the hooks and handlers below.
    staticDir: 'none',
    disableLocalStorage: true,
    handlers: [sendPicture],
    pasteURL: false,
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
      label: 'Beschrijving van het beeld',
      required: true,
      admin: { description: 'Voor wie het beeld niet ziet.' },
    },
    { name: 'credit', type: 'text', label: 'Naamsvermelding' },
    urlField({
      name: 'sourceURL',
      label: 'Herkomst',
      description: 'De link naar de pagina waar het beeld vandaan komt.',
    }),
    uploadedBy,
  ],
  hooks: {
    ...carefulSaves,
    beforeOperation: [
      ...carefulSaves.beforeOperation,
      showPicturesWithTopics,
      rejectOtherFile,
      checkPictures,
      rejectWithoutRoom,
      namePictures,
    ],
    beforeChange: [recordUploader, rejectTrashInUse, storePictures],
    afterChange: [...carefulSaves.afterChange, removeReplacedFiles],
    beforeDelete: [rejectDeletionOfUsedImage],
    afterDelete: [removeDeletedFiles],
    afterError: [hideFiles],
  },
}
