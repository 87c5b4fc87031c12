import { fetchPublic } from '@/server/outgoing/fetch-public'
import type { Network } from '@/server/outgoing/network'

/** The beginning of a web page as text. Throws `OutgoingRejected`, in Dutch, for what does not work out. */
export function fetchPage({ url, network }: { url: string; network: Network }): Promise<string> {
  return fetchPublic({ url, network, accept: 'text/html,application/xhtml+xml', limits, read: readBeginning })
}

/** In bytes: what a page says of itself stands at its beginning. */
const beginning = 512_000

const limits = { bytes: 2 * beginning, redirects: 5, milliseconds: 15_000 }

async function readBeginning(body: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of body) {
    parts.push(part)
    length += part.length
    if (length >= beginning) break
  }
  return decode(Buffer.concat(parts).subarray(0, beginning))
}

/** By the encoding that the page names in its first kilobyte, as browsers do; UTF-8 where that is none. */
function decode(bytes: Buffer): string {
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 1024))?.[1]
  const encoding = named && isEncoding(named) ? named : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
