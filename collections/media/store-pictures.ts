import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from 'payload'

import { atEndOfTransaction } from '@/server/database/transaction-of'

import { filenamesOf, pictureStore } from './picture-files'

/**
 * Writes the files of a picture that came in, each whole or not at all; they go again where what is saved does. Payload
 * writes a file under the name that it keeps, where half of it stays on a full disk, and deletes what it replaces first.
 */
export const storePictures: CollectionBeforeChangeHook = async ({ data, req }) => {
  const files = filesIn({ data, req })
  if (files.length === 0) return
  const names = files.map(({ name }) => name)
  const remove = async (): Promise<void> => {
    if (!(await isKept({ names, req }))) await removeFiles(names)
  }
  await atEndOfTransaction({ req, ending: { rolledBack: remove } })
  const store = pictureStore()
  for (const file of files) await store.write(file)
}

/**
 * Whether the database has a picture with one of these files: a commit that was answered with an error may have been
 * done. Asked outside the transaction, which has ended.
 */
async function isKept({ names, req }: { names: string[]; req: PayloadRequest }): Promise<boolean> {
  const where = { filename: { in: names } }
  return (await req.payload.count({ collection: 'media', where, trash: true })).totalDocs > 0
}

/** Removes the files that a picture had before, once it has others for good. */
export const removeReplacedFiles: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const kept = new Set(filenamesOf(doc))
  await removeInTime({ names: filenamesOf(previousDoc).filter((name) => !kept.has(name)), req })
}

/** Removes the files of a picture that is deleted. */
export const removeDeletedFiles: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await removeInTime({ names: filenamesOf(doc), req })
}

async function removeInTime({ names, req }: { names: string[]; req: PayloadRequest }): Promise<void> {
  if (names.length === 0) return
  await atEndOfTransaction({ req, ending: { committed: () => removeFiles(names) } })
}

async function removeFiles(names: string[]): Promise<void> {
  const store = pictureStore()
  for (const name of names) await store.remove(name)
}

/** What Payload made of the file of this request, as it tells those who store files elsewhere. */
function filesIn({ data, req }: { data: unknown; req: PayloadRequest }): { name: string; bytes: Buffer }[] {
  if (!req.file) return []
  const { filename, sizes } = Object(data)
  const made = Object.entries({ ...req.payloadUploadSizes }).map(([size, bytes]) => ({
    name: Object(Object(sizes)[size]).filename,
    bytes,
  }))
  return [{ name: filename, bytes: req.file.data }, ...made].filter(({ name }) => typeof name === 'string')
}
