import sharp from 'sharp'

import { ImageRejected } from './image-rejected'
type ImageType = `image/${'jpeg' | 'png' | 'webp'}`

/**
 * What kind of image this is, by its content: what a server or a client says of it counts for nothing. Only its head is
 * read, and nothing is decoded. Throws `ImageRefused` for all but JPEG, PNG and WebP, and for one with more points than
 * a page could use, in all the pictures together of one that moves.
 */
export async function readImageType(data: Buffer): Promise<ImageType> {
  const type = signatureOf(data)
  if (!type) throw new ImageRejected('het is geen JPEG, PNG of WebP')
  try {
    const { format, width, height, pages = 1 } = await sharp(data, { limitInputPixels: false }).metadata()
    if (format !== type.format) throw new ImageRejected('het is geen JPEG, PNG of WebP')
    if (width * height * pages > maxPoints) throw new ImageRejected('het heeft meer dan 50 miljoen punten')
  } catch (error) {
    if (error instanceof ImageRejected) throw error
    throw new ImageRejected('het is geen leesbaar beeld', { cause: error })
  }
  return `image/${type.format}`
}

/** The same by how it begins; `null` for what is none of them. */
export function imageTypeOf(data: Buffer): ImageType | null {
  const type = signatureOf(data)
  return type ? `image/${type.format}` : null
}

function signatureOf(data: Buffer): (typeof signatures)[number] | undefined {
  return signatures.find(({ isIt }) => isIt(data))
}

const maxPoints = 50_000_000

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
