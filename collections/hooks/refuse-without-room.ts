import { existsSync } from 'node:fs'
import path from 'node:path'

import type { CollectionBeforeOperationHook } from 'payload'

import { hasRoom } from '@/server/data-folder'

import { Refusal } from '../refusal'

/** A picture is kept in three sizes, which together are at most so many times as large as what was sent. */
const copies = 3

/**
 * Refuses a file for which the disk has no room before anything of it is written: Payload writes it under the name that
 * it keeps, and where that fails halfway a picture of no bytes stays.
 */
export function refuseWithoutRoom(folder: string): CollectionBeforeOperationHook {
  return async ({ req }) => {
    if (!req.file) return
    const there = existsSync(folder) ? folder : path.dirname(folder)
    if (await hasRoom({ folder: there, bytes: req.file.size * copies })) return
    throw new Refusal({
      message: 'De schijf van de server is vol of kan niet worden beschreven: het beeld is niet opgeslagen.',
      status: 507,
    })
  }
}
