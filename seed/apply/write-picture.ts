import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { Picture } from '@/seed/images/picture'

/** Makes the image of a topic, as WebP like every image of the site. */
export async function writePicture({
  picture,
  req,
}: {
  picture: Picture
  req: PayloadRequest
}): Promise<number> {
  if ('media' in picture) return picture.media
  const { data, mimetype, url, alt } = picture
  const name = `${randomUUID()}.${mimetype.slice('image/'.length)}`
  const { id } = await req.payload.create({
    collection: 'media',
    data: { alt, credit: url, sourceURL: url },
    file: { data, mimetype, name, size: data.length },
    depth: 0,
    req,
  })
  return id
}
