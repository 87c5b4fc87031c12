import type { UploadConfig } from 'payload'

import { errorResponse } from '@/server/http/error-response'
import { imageTypeOf } from '@/server/images/read-image-type'

import { pictureStore } from './picture-files'

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

/** Sends a file, or the requested range of it, to those who may see it. */
export const sendPicture: FileHandler = async (req, { params: { filename } }) => {
  const file = await pictureStore().read(filename)
  if (!file) return errorResponse({ status: 404, message: 'Dit bestand is er niet.' })
  const headers = {
    'content-type': imageTypeOf(file) ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
  }
  const range = rangeOf({ header: req.headers.get('range'), size: file.length })
  if (range === null) return new Response(Uint8Array.from(file), { headers })
  const { first, last } = range
  const place = `bytes ${first > last ? '*' : `${first}-${last}`}/${file.length}`
  if (first > last)
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': place } })
  const part = Uint8Array.from(file.subarray(first, last + 1))
  return new Response(part, { status: 206, headers: { ...headers, 'content-range': place } })
}

/** The bytes that a client wants; `null` for all of them, which is also the answer to several parts: RFC 9110, 14.2. */
function rangeOf({
  header,
  size,
}: {
  header: string | null
  size: number
}): { first: number; last: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (first === '' && last === '') return null
  if (first === '') return { first: Math.max(0, size - Number(last)), last: size - 1 }
  const end = last === '' ? size - 1 : Number(last)
  if (end < Number(first)) return last === '' ? { first: 1, last: 0 } : null
  return { first: Number(first), last: Number(first) >= size ? -1 : Math.min(end, size - 1) }
}
