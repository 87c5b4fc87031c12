import { createHmac, timingSafeEqual } from 'node:crypto'

import { sharedBy } from '@/domain/site/paths'

/** In milliseconds: a page that shows the picture is made anew each time, and this long its pictures are good. */
const period = 60 * 60 * 1000

/** The address of a picture in a shared preview, for readers without an account; valid for an hour or two. */
export function sharedPicture({ url, secret }: { url: string; secret: string }): string {
  const ends = (Math.floor(Date.now() / period) + 2) * period
  const filename = decodeURIComponent(url.slice(url.lastIndexOf('/') + 1))
  return `${url}?${sharedBy}=${ends}.${sign({ filename, ends, secret })}`
}

/** Whether we gave out this address of a picture, and its time is not over. */
export function isSharedPicture({
  filename,
  token,
  secret,
}: {
  filename: string
  token: string
  secret: string
}): boolean {
  const [, ends = '', signature = ''] = /^(\d{1,15})\.([\w-]{43})$/.exec(token) ?? []
  if (signature === '' || Number(ends) <= Date.now()) return false
  const expected = Buffer.from(sign({ filename, ends: Number(ends), secret }))
  return timingSafeEqual(Buffer.from(signature), expected)
}

function sign({ filename, ends, secret }: { filename: string; ends: number; secret: string }): string {
  return createHmac('sha256', secret).update(`picture:${filename}:${ends}`).digest('base64url')
}
