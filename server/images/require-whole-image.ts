import sharp from 'sharp'

import { ImageRejected } from './image-rejected'

/** Throws an `ImageRejected` for an image that is cut off or broken. All of it is read, at the lowest cost. */
export async function requireWholeImage(data: Buffer): Promise<void> {
  try {
    await sharp(data, { sequentialRead: true }).resize({ width: 64 }).raw().toBuffer()
  } catch (error) {
    throw new ImageRejected('het is geen leesbaar beeld', { cause: error })
  }
}
