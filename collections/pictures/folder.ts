import path from 'node:path'

import { readEnvironment } from '@/environment'

/** Where uploaded pictures are, each in its sizes. */
export const pictureFolder = path.resolve(readEnvironment(process.env).DATA_DIR, 'media')

/** The file of a picture, whatever its name says of other folders. */
export function pictureFile(filename: string): string {
  return path.join(pictureFolder, path.basename(filename))
}

/** The names of all files of a picture, of what may be the document of one. */
export function filenamesOf(document: unknown): string[] {
  const { filename, sizes } = Object(document)
  const made = Object.values(Object(sizes)).map((size) => Object(size).filename)
  return [filename, ...made].filter((name) => typeof name === 'string')
}
