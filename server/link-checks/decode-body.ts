import { Readable } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/**
 * The beginning of a body that was sent compressed although nobody asked for that; however much would come out of it, no
 * more than `bytes` does. `null` for what cannot be read.
 */
export async function decodeBody({
  body,
  encoding,
  bytes,
}: {
  body: Buffer
  encoding: string
  bytes: number
}): Promise<Buffer | null> {
  if (encoding === '' || encoding === 'identity') return body
  const decoder = decoders[encoding]?.()
  if (!decoder) return null
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of Readable.from([body]).pipe(decoder)) {
      parts.push(part)
      length += part.length
      if (length >= bytes) break
    }
  } catch (error) {
    // What came before the error can be read.
    if (!(error instanceof Error) || parts.length === 0) return null
  }
  return Buffer.concat(parts).subarray(0, bytes)
}

/** What is cut off is no error. */
const decoders: Record<string, () => ReturnType<typeof createGunzip>> = {
  gzip: () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ finishFlush: constants.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
}
