import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'

import type { Payload, PayloadRequest } from 'payload'

import type { Media } from '@/payload-types'
import type { Picture } from '@/seed/images/picture'

/** Makes the image of a topic, as WebP like every image of the site. */
export async function writePicture({
  picture,
  req,
}: {
  picture: Picture
  req: PayloadRequest
}): Promise<{ media: number; made: Media | null }> {
  if ('media' in picture) return { media: picture.media, made: null }
  const { data, mimetype, url, alt } = picture
  const name = `${randomUUID()}.${mimetype.slice('image/'.length)}`
  const made = await req.payload.create({
    collection: 'media',
    data: { alt, credit: url, sourceURL: url },
    file: { data, mimetype, name, size: data.length },
    depth: 0,
    req,
  })
  return { media: made.id, made }
}

/** Files do not roll back with the transaction that their document was in. */
export async function removeFilesOf({ media, payload }: { media: Media; payload: Payload }): Promise<void> {
  const { staticDir } = payload.collections.media.config.upload
  const names = [media.filename, ...Object.values(media.sizes ?? {}).map((size) => size?.filename)]
  for (const name of names) if (name && staticDir) await rm(path.join(staticDir, name), { force: true })
}
