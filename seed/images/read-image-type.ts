import sharp from 'sharp'

import { ImageRefused } from './image-refused'
import type { FetchedPicture } from './picture'

/**
 * What kind of image this is, by its content: what a server says of it counts for nothing. Throws `ImageRefused`
 * for all but JPEG, PNG and WebP, and for one with more points than a page could use.
 */
export async function readImageType(data: Buffer): Promise<FetchedPicture['mimetype']> {
  const type = signatures.find(({ isIt }) => isIt(data))
  if (!type) throw new ImageRefused('het is geen JPEG, PNG of WebP')
  try {
    const { format, width, height } = await sharp(data, { limitInputPixels: mostPoints }).metadata()
    if (format !== type.format) throw new ImageRefused('het is geen JPEG, PNG of WebP')
    if (width * height > mostPoints) throw new ImageRefused('het heeft meer dan 50 miljoen punten')
  } catch (error) {
    if (error instanceof ImageRefused) throw error
    throw new ImageRefused('het is geen leesbaar beeld', { cause: error })
  }
  return `image/${type.format}`
}

const mostPoints = 50_000_000

const signatures = [
  { format: 'jpeg', isIt: (data: Buffer) => data.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  {
    format: 'png',
    isIt: (data: Buffer) => data.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  },
  {
    format: 'webp',
    isIt: (data: Buffer) =>
      data.subarray(0, 4).toString('latin1') === 'RIFF' && data.subarray(8, 12).toString('latin1') === 'WEBP',
  },
] as const
