import type { IncomingMessage } from 'node:http'

/** What the admin takes, in bytes: the largest file, with room for what goes around it. */
const upload = { limit: 16_000_000, message: 'Het bestand is groter dan 12 MB.' }

/** What anybody may send, in bytes: it is read before it is known who sends it. */
const form = { limit: 256_000, message: 'Dit is te lang om te versturen.' }

/** In bytes. A larger body is read to its end before it is rejected, as a client that is sending reads no answer. */
const largestRead = 64_000_000

/** The body is larger than the address accepts. The message is Dutch. */
export class BodyTooLargeError extends Error {}

/**
 * The body of a request, counted as it comes: a client need not say how long it is. Throws `BodyTooLargeError` before
 * more of it than the address takes is in memory.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const { limit, message } = isForm.test(plainPath(request.url ?? '')) ? form : upload
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > largestRead) throw new BodyTooLargeError(message)
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > largestRead) break
    if (length <= limit) pieces.push(bytes)
  }
  if (length > limit) throw new BodyTooLargeError(message)
  return Buffer.concat(pieces)
}

const isForm = /^\/api\/(tips\/send|jobs\/run|woo\/letter|users(\/|$))/

/** The path as Next reads it, which has other ways to write the same address. */
function plainPath(url: string): string {
  const [path = ''] = url.split('?')
  try {
    return decodeURIComponent(path).replace(/\/{2,}/g, '/')
  } catch {
    // All that it throws for is a part that cannot be decoded, which no endpoint has in its name.
    return path
  }
}
