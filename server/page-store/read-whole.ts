import type { Readable } from 'node:stream'

export type Reading =
  | { isWhole: true; body: Buffer }
  /** Larger than was asked for: what was read of it; the rest is still to come. */
  | { isWhole: false; start: Buffer }

/** Reads a stream to its end, or until it has given more than `limit` bytes. */
export async function readWhole({ stream, limit }: { stream: Readable; limit: number }): Promise<Reading> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(piece)
    pieces.push(bytes)
    length += bytes.length
    if (length > limit) return { isWhole: false, start: Buffer.concat(pieces) }
  }
  return { isWhole: true, body: Buffer.concat(pieces) }
}
