import type { CollectionBeforeOperationHook } from 'payload'

import { Rejection } from '../endpoints/rejection'
import { pictureStore } from './picture-files'

/** A picture is kept in three sizes, which together are at most so many times as large as what was sent. */
const copies = 3

/** Rejects a file for which the disk has no room before its sizes are made, which takes longer than to look. */
export const rejectWithoutRoom: CollectionBeforeOperationHook = async ({ req }) => {
  if (!req.file) return
  if (await pictureStore().hasRoom(req.file.size * copies)) return
  throw new Rejection({
    message: 'De schijf van de server is vol of kan niet worden beschreven: het beeld is niet opgeslagen.',
    status: 507,
  })
}
