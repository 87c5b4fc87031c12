import { ImageRejected } from '@/server/images/image-rejected'
import { readImageType } from '@/server/images/read-image-type'
import { fetchPublic } from '@/server/outgoing/fetch-public'
import type { Network } from '@/server/outgoing/network'
import { OutgoingRejected } from '@/server/outgoing/outgoing-rejected'
import type { FetchedPicture } from './picture'

/**
 * Fetches an image over https from a public address: at most 10 MB, within 10 s, with at most three redirects. Throws
 * `ImageRejected`, with the reason in Dutch, for all that does not work out.
 */
export async function fetchImage({
  url,
  network,
  milliseconds = 10_000,
}: {
  url: string
  network: Network
  milliseconds?: number
}): Promise<Pick<FetchedPicture, 'data' | 'mimetype'>> {
  try {
    return await fetchPublic({
      url,
      accept: 'image/webp,image/png,image/jpeg',
      isSecure: true,
      network,
      limits: { bytes: 10_000_000, redirects: 3, milliseconds },
      read: readImage,
    })
  } catch (error) {
    throw error instanceof OutgoingRejected ? new ImageRejected(error.message, { cause: error }) : error
  }
}

async function readImage(body: AsyncIterable<Buffer>): Promise<Pick<FetchedPicture, 'data' | 'mimetype'>> {
  const parts: Buffer[] = []
  for await (const part of body) parts.push(part)
  const data = Buffer.concat(parts)
  return { data, mimetype: await readImageType(data) }
}
