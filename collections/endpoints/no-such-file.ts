import { existsSync } from 'node:fs'
import path from 'node:path'

import type { UploadConfig } from 'payload'

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

/** Answers 404 where Payload says 500: an image whose file is gone is not there, and nothing is broken. */
export function noSuchFile(folder: string): FileHandler {
  return (_req, { params: { filename } }) =>
    existsSync(path.join(folder, path.basename(filename)))
      ? undefined
      : Response.json({ errors: [{ message: 'Dit bestand is er niet.' }] }, { status: 404 })
}
