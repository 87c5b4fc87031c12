import { existsSync } from 'node:fs'
import path from 'node:path'

import type { CollectionBeforeOperationHook } from 'payload'

import { hasRoom } from '@/server/data-folder'

import { Refusal } from '../refusal'
import { pictureFolder } from './folder'

/** A picture is kept in three sizes, which together are at most so many times as large as what was sent. */
const copies = 3

/** Refuses a file for which the disk has no room before it is decoded, which takes longer than to look. */
export const refuseWithoutRoom: CollectionBeforeOperationHook = async ({ req }) => {
  if (!req.file) return
  const folder = existsSync(pictureFolder) ? pictureFolder : path.dirname(pictureFolder)
  if (await hasRoom({ folder, bytes: req.file.size * copies })) return
  throw new Refusal({
    message: 'De schijf van de server is vol of kan niet worden beschreven: het beeld is niet opgeslagen.',
    status: 507,
  })
}
