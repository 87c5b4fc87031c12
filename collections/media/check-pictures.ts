import type { CollectionBeforeOperationHook } from 'payload'

import { ImageRejected } from '@/server/images/image-rejected'
import { readImageType } from '@/server/images/read-image-type'
import { requireWholeImage } from '@/server/images/require-whole-image'

import { Rejection } from '../endpoints/rejection'

/**
 * Rejects a file that is no whole picture, or a larger one than a page could use, before that is decoded. A picture comes
 * with its file: Payload would fetch it from an address in the document.
 */
export const checkPictures: CollectionBeforeOperationHook = async ({ operation, overrideAccess, req }) => {
  if (operation !== 'create' && operation !== 'update') return
  // Without the right to save, access control answers, and the file is not read.
  if (!overrideAccess && !req.user) return
  if (!req.file) {
    if (operation === 'create')
      throw new Rejection({ message: 'Kies het bestand van het beeld.', status: 400 })
    return
  }
  try {
    await readImageType(req.file.data)
    await requireWholeImage(req.file.data)
  } catch (error) {
    if (!(error instanceof ImageRejected)) throw error
    throw new Rejection({ message: `Het beeld is niet opgeslagen: ${error.message}.`, status: 400 })
  }
}
