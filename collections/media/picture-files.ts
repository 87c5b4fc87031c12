import { readEnvironment } from '@/server/environment'
import { openUploads } from '@/server/uploads/open-uploads'
import type { UploadStore } from '@/server/uploads/upload-store'

/** Where uploaded pictures are kept, each in its sizes. */
export function pictureStore(): UploadStore {
  return openUploads(readEnvironment(process.env))
}

/** The names of all files of a picture; none where the document is no picture. */
export function filenamesOf(document: unknown): string[] {
  const { filename, sizes } = Object(document)
  const made = Object.values(Object(sizes)).map((size) => Object(size).filename)
  return [filename, ...made].filter((name) => typeof name === 'string')
}
