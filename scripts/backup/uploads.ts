import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'

import { type BucketSettings, bucketOf } from '../../server/uploads/bucket-settings'
import { openUploads } from '../../server/uploads/open-uploads'

/** The bytes of a file, with their number known before. */
export interface Content {
  size: number
  body: AsyncIterable<Buffer>
}

/** Where uploaded files are kept. */
export interface Uploads {
  /** A file to be read whole; `null` when it is not there. */
  read: (name: string) => Promise<Content | null>
  /** Writes a file whole: until it is, there is none of this name, or the one that was. */
  write: (file: { name: string; body: AsyncIterable<Buffer> }) => Promise<void>
}

/** The uploads of the bucket that is set, or of the data folder. */
export function uploadsOf(settings: BucketSettings & { DATA_DIR: string }): Uploads {
  if (bucketOf(settings) === null) return uploadsIn(settings.DATA_DIR)
  const store = openUploads(settings)
  return {
    read: async (name) => {
      const bytes = await store.read(name)
      return bytes && { size: bytes.length, body: Readable.from([bytes]) }
    },
    write: async ({ name, body }) => store.write({ name, bytes: await buffer(body) }),
  }
}

/** The uploads of a data folder. */
export function uploadsIn(dataFolder: string): Uploads {
  const folder = path.join(dataFolder, 'media')
  const unfinished = path.join(folder, '.restoring')
  return {
    read: async (name) => {
      const handle = await openIfThere(path.join(folder, name))
      if (handle === null) return null
      const { size } = await handle.stat()
      return { size, body: bytesOf({ handle, size }) }
    },
    write: async ({ name, body }) => {
      await mkdir(folder, { recursive: true })
      await rm(unfinished, { force: true })
      const handle = await open(unfinished, 'wx')
      await pipeline(body, handle.createWriteStream({ flush: true }))
      await rename(unfinished, path.join(folder, name))
    },
  }
}

/** As many bytes as the file had when it was opened, also where somebody adds to it meanwhile. */
async function* bytesOf({ handle, size }: { handle: FileHandle; size: number }): AsyncGenerator<Buffer> {
  try {
    if (size > 0) yield* handle.createReadStream({ start: 0, end: size - 1, autoClose: false })
  } finally {
    await handle.close()
  }
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
