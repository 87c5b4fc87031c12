import { randomBytes } from 'node:crypto'
import path from 'node:path'

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { toSlug } from '@/domain/text/to-slug'
import { imageTypeOf } from '@/server/images/read-image-type'

import { Rejection } from '../endpoints/rejection'
import { pictureStore } from './picture-files'

/**
 * Gives every picture a name of its own that nobody guesses, and another one when its file is replaced, cropped or focused anew: browsers
 * keep a picture for as long as it has its name. Payload would write a cropped picture over the one that it was.
 */
export const namePictures: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { id, data } = Object(args)
  if (operation === 'update' && !req.file && isEdited({ edits: req.query?.uploadEdits, data })) {
    if (!isArea(req.query?.uploadEdits))
      throw new Rejection({ message: 'Deze uitsnede kan niet.', status: 400 })
    req.file = await readStoredFile({ id, req })
  }
  if (req.file) req.file = { ...req.file, name: newName(req.file.name) }
  return args
}

/** A slug with other letters at its end, in the place of those that it got here before; what it is comes after the last dot. */
function newName(name: string): string {
  const { name: base, ext } = path.parse(name)
  const slug = toSlug(base).replace(ending, '') || 'beeld'
  const type = /^\.[a-z0-9]{1,5}$/i.test(ext) ? ext.toLowerCase() : ''
  return `${slug}-${randomBytes(5).toString('hex')}${type}`
}

const ending = /(^|-)[0-9a-f]{10}$/

/** Whether a requested crop has the numbers that it needs. */
function isArea(edits: unknown): boolean {
  const { crop, heightInPixels, widthInPixels } = Object(edits)
  if (!crop) return true
  const { x, y } = Object(crop)
  const isPlace = [x, y].every((each) => Number(each) >= 0 && Number(each) <= 100)
  return isPlace && [heightInPixels, widthInPixels].every((each) => Number(each) >= 1)
}

/** Whether Payload will make the stored file again: `shouldReupload` of its `generateFileData`. */
function isEdited({ edits, data }: { edits: unknown; data: unknown }): boolean {
  const { crop, heightInPixels, widthInPixels, focalPoint } = Object(edits)
  if (crop || heightInPixels || widthInPixels) return true
  const { focalX, focalY } = Object(data)
  return Boolean(focalPoint) && (focalPoint.x !== focalX || focalPoint.y !== focalY)
}

async function readStoredFile({
  id,
  req,
}: {
  id: number | string
  req: PayloadRequest
}): Promise<PayloadRequest['file']> {
  const { filename } = await req.payload.findByID({ collection: 'media', id, depth: 0, trash: true, req })
  const data = filename ? await pictureStore().read(filename) : null
  const mimetype = data && imageTypeOf(data)
  if (filename && data && mimetype) return { data, mimetype, name: filename, size: data.length }
  throw new Rejection({ message: 'Het bestand van dit beeld is er niet meer. Kies een ander.', status: 409 })
}
